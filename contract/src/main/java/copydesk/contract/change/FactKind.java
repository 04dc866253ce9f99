package copydesk.contract.change;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of facts that a version can change. */
public enum FactKind {

    /** The words of the headline. */
    HEADLINE("headline"),

    /** A number. */
    NUMBERS("numbers"),

    /** Who or what is named. */
    NAMES("names"),

    /** Words inside quotation marks. */
    QUOTES("quotes"),

    /** Who says the same words. */
    SPEAKERS("speakers");

    private final String code;

    FactKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
