package copydesk.contract.change;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a paragraph. */
public enum ParagraphFate {

    /** It was not there before. */
    ADDED("added"),

    /** It is not there any more. */
    REMOVED("removed"),

    /** It says something else, or the same in other typography. */
    CHANGED("changed"),

    /** It says the same at another place. */
    MOVED("moved");

    private final String code;

    ParagraphFate(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
