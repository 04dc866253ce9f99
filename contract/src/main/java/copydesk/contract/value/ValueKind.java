package copydesk.contract.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of values that a text states. */
public enum ValueKind {

    /** A date, a time of day or a period. */
    TIME("time"),

    /** An amount of money. */
    MONEY("money"),

    /** A percentage. */
    PERCENTAGE("percentage"),

    /** A number of units of measurement. */
    QUANTITY("quantity");

    private final String code;

    ValueKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
