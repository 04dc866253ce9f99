package copydesk.contract.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a source is doing. */
public enum SourceHealth {

    /** It answers, and what comes is read. */
    HEALTHY("healthy"),

    /** It answers, but nothing new has come for much longer than usual. */
    SILENT("silent"),

    /** Its last polls got no answer that is of use. */
    FAILING("failing"),

    /** It answers, but what it lists cannot be read or shrank to little. */
    BROKEN("broken"),

    /** Its articles lack far more often than usual what they used to have. */
    DRIFTED("drifted"),

    /** A person paused it. */
    PAUSED("paused"),

    /** The server says there is no such document any more; it is not polled. */
    GONE("gone");

    private final String code;

    SourceHealth(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
