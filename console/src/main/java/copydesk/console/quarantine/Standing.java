package copydesk.console.quarantine;

import com.fasterxml.jackson.annotation.JsonValue;
import copydesk.contract.quarantine.DecisionKind;

/** What has become of a record in quarantine. */
public enum Standing {

    /** Nobody has decided about it. */
    OPEN("open"),

    /** It was put back to the topic it came from. */
    RETRIED("retried"),

    /** Nothing more is to be done with it. */
    DISCARDED("discarded");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** The word for it. */
    @JsonValue
    public String code() {
        return this.code;
    }

    static Standing after(DecisionKind decision) {
        return (decision == DecisionKind.RETRY) ? RETRIED : DISCARDED;
    }

}
