package copydesk.contract.ledger;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why an item was refused, held or quarantined: a closed list, in the words of the desk.
 */
public enum Reason {

    /** The document is larger than the limit. */
    TOO_LARGE("too-large", "The document is larger than the limit."),

    /** The document holds no text. */
    EMPTY("empty", "The document holds no text."),

    /** No headline and body could be found. */
    NOT_AN_ARTICLE("not-an-article", "No headline and body could be found."),

    /** No reader knows this kind of document. */
    UNSUPPORTED_TYPE("unsupported-type", "No reader knows this kind of document."),

    /** The document is broken beyond what its reader repairs. */
    UNREADABLE("unreadable", "The document is broken beyond what its reader repairs."),

    /** The document could not be fetched. */
    UNREACHABLE("unreachable", "The document could not be fetched."),

    /** The command is not understood or lacks what it needs. */
    INVALID_COMMAND("invalid-command", "The command is not understood or lacks what it needs."),

    /** The article was killed. */
    KILLED("killed", "The article was killed."),

    /** Where the article begins and ends is too uncertain; somebody has to look. */
    LOW_CONFIDENCE("low-confidence", "Where the article begins and ends is too uncertain to publish it unseen."),

    /** Its source or a person set a time before which nobody may see it. */
    EMBARGOED("embargoed", "It is under embargo until a set time."),

    /** A person holds it. */
    ON_HOLD("on-hold", "A person holds it until a set time or a release."),

    /** A record on a topic breaks the contract. */
    INVALID_RECORD("invalid-record", "A record on a topic breaks the contract."),

    /** The finished document fails its check. */
    INVALID_DOCUMENT("invalid-document", "The finished document fails its check."),

    /** A step failed on this record; this is a fault of ours. */
    PROCESSING_FAILED("processing-failed", "A step failed on this record; this is a fault of ours.");

    private final String code;

    private final String sentence;

    Reason(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** The word on the wire and in meters. */
    @JsonValue
    public String code() {
        return this.code;
    }

    /** The reason as a sentence for people. */
    public String sentence() {
        return this.sentence;
    }

}
