package copydesk.contract.change;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a version changes against the one before. */
public enum ChangeKind {

    /** Nothing but perhaps its date; such a version is not published. */
    NONE("none"),

    /** Only white space, quotation marks or dashes. */
    COSMETIC("cosmetic"),

    /** Tags, credits or pictures; no word of the text. */
    METADATA("metadata"),

    /** Only hyperlinks. */
    LINKS("links"),

    /** Words of the headline or body; also the first version. */
    SUBSTANTIVE("substantive"),

    /**
     * What was wrong is put right: the source says so in a note, or an editor corrects
     * it.
     */
    CORRECTION("correction"),

    /** The article is withdrawn. */
    KILL("kill");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
