package copydesk.contract.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** What came of a fetch. */
public enum FetchOutcome {

    /** The document came. */
    DOCUMENT("document"),

    /** The document is what it was. */
    UNCHANGED("unchanged"),

    /** The document lies elsewhere, which is asked next. */
    MOVED("moved"),

    /** There is no such document (any more). */
    GONE("gone"),

    /** The host has no time; it is left alone until it says. */
    BUSY("busy"),

    /** Nothing of use came. */
    FAILED("failed"),

    /** The robots.txt of the host forbids it. */
    FORBIDDEN("forbidden"),

    /** The hub looks into the request. */
    ACCEPTED("accepted"),

    /** The hub made sure that the request is ours, and keeps to it. */
    VERIFIED("verified"),

    /** The hub does not want it. */
    DENIED("denied");

    private final String code;

    FetchOutcome(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
