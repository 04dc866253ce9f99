package copydesk.contract.annotation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is known about a hyperlink. */
public enum LinkStatus {

    /** The source gives no target. */
    LOST("lost"),

    /** The target is a web address, as the source gives it. */
    RESOLVED("resolved"),

    /** The target is a web address; tracking or a redirect was taken off. */
    CLEANED("cleaned"),

    /** The source gives no target; it was found among the articles we published. */
    HEALED("healed"),

    /** The target is no web address (script, mail, file) and is not passed on. */
    UNSAFE("unsafe"),

    /** A person gave it its target, or took it away. */
    EDITED("edited");

    private final String code;

    LinkStatus(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
