package copydesk.contract.quarantine;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a record in quarantine. */
public enum DecisionKind {

    /** It was put back to the topic it came from. */
    RETRY("retry"),

    /** Nothing more is to be done with it. */
    DISCARD("discard");

    private final String code;

    DecisionKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
