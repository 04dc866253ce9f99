package copydesk.contract.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** How exactly a text states a time. */
public enum TimePrecision {

    /** Hour and minute. */
    MINUTE("minute"),

    /** The hour. */
    HOUR("hour"),

    /** The calendar day. */
    DAY("day"),

    /** The week, from Monday. */
    WEEK("week"),

    /** The month. */
    MONTH("month"),

    /** Spring, summer, autumn or winter of a year. */
    SEASON("season"),

    /** A quarter of a year. */
    QUARTER("quarter"),

    /** The year. */
    YEAR("year"),

    /** Ten years. */
    DECADE("decade"),

    /** A hundred years. */
    CENTURY("century");

    private final String code;

    TimePrecision(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
