package copydesk.contract.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be doubtful about a source. */
public enum IssueCode {

    /** The same words twice in a row; probably an editing slip. */
    DOUBLED_WORDS("doubled-words"),

    /** Hyperlinks whose target the source does not give. */
    LINKS_WITHOUT_TARGET("links-without-target"),

    /** The source gives no date. */
    NO_DATE("no-date"),

    /** Parts of the source disagree about the date. */
    DATE_CONFLICT("date-conflict"),

    /** What was configured for the source no longer fits its pages. */
    SOURCE_RULES_DRIFTED("source-rules-drifted"),

    /** The source gives a summary, not the full text. */
    SUMMARY_ONLY("summary-only"),

    /** An enrichment step failed; its annotations are missing. */
    STEP_FAILED("step-failed");

    private final String code;

    IssueCode(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
