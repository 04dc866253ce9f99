package copydesk.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** How exactly a source states a time. */
public enum Precision {

    /** Only the calendar day. */
    DAY("day"),

    /** Hour and minute. */
    MINUTE("minute"),

    /** To the second or finer. */
    SECOND("second");

    private final String code;

    Precision(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
