package copydesk.contract.news;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a version changes against the one before. */
public enum ChangeKind {

    /** Nothing; such a version is not published. */
    NONE("none"),

    /** Only white space, quotation marks or dashes. */
    COSMETIC("cosmetic"),

    /** Tags, dates, credits or pictures; no word of the text. */
    METADATA("metadata"),

    /** Only hyperlinks. */
    LINKS("links"),

    /** Words of the headline or body; also the first version. */
    SUBSTANTIVE("substantive"),

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
