package copydesk.contract.drift;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an article of a source can lack; whether that is unusual tells its history. */
public enum Fault {

    /** It could not be read as an article: no headline, no text, or nothing readable. */
    REFUSED("refused"),

    /** Its text is shorter than a third of what is usual for the source. */
    THIN("thin"),

    /** It has no date. */
    NO_DATE("no-date"),

    /** It names no author. */
    NO_AUTHOR("no-author"),

    /**
     * What was read is in doubt: a summary only, dates that disagree, rules that do not
     * fit.
     */
    DOUBTFUL("doubtful");

    private final String code;

    Fault(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
