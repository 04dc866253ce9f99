package copydesk.contract.annotation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a hyperlink leads. */
public enum LinkClass {

    /** To the source's own site. */
    INTERNAL("internal"),

    /** To another site. */
    EXTERNAL("external"),

    /** To what is offered in a related box, whatever its site. */
    RELATED("related"),

    /** To a profile, a post or a sharing form of a social network. */
    SOCIAL("social"),

    /** To a mail program. */
    MAILTO("mailto"),

    /** To a place on the same page. */
    FRAGMENT("fragment"),

    /** Nowhere: the source lost its target. */
    LOST("lost"),

    /**
     * To no page: a telephone number, a script, data, or an address nobody should follow.
     */
    OTHER("other");

    private final String code;

    LinkClass(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
