package copydesk.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a hyperlink stands in the source. */
public enum LinkKind {

    /** Inside a body block. */
    INLINE("inline"),

    /** In a related box. */
    RELATED("related"),

    /** In a credit or caption. */
    CREDIT("credit"),

    /** The article's own address. */
    SELF("self"),

    /** In a block that is no part of the article. */
    OTHER("other");

    private final String code;

    LinkKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
