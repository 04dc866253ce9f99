package copydesk.contract.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be ordered about a source. */
public enum SourceCommandKind {

    /** It is polled from now on, or as newly defined. */
    ADD("add"),

    /** It is not polled until it is resumed. */
    PAUSE("pause"),

    /** It is polled again, also one that was given up. */
    RESUME("resume"),

    /** It is polled now, beside its schedule. */
    POLL("poll"),

    /** It is polled no more, and what was known of it is forgotten. */
    REMOVE("remove");

    private final String code;

    SourceCommandKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
