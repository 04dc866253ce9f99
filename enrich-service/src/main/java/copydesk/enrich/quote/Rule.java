package copydesk.enrich.quote;

/** Why somebody is taken for the speaker; the confidences say how often that is right. */
enum Rule {

    /** "…", she said. */
    CUE_AFTER("rule:cue-after", 0.95),

    /** She said "…". */
    CUE_BEFORE("rule:cue-before", 0.92),

    /** The mayor: "…". */
    COLON("rule:colon", 0.85),

    /** The attribution stands elsewhere in the sentence. */
    SENTENCE("rule:sentence", 0.75),

    /** The quote goes on after one whose speaker is known. */
    CONTINUED("rule:continued", 0.85),

    /** Nothing attributes it, but somebody spoke or acted right before. */
    CONTEXT("rule:context", 0.6),

    /** An answer of an interview, under the name of who gives it. */
    INTERVIEW("rule:interview", 0.85),

    /** A block quotation that names its speaker. */
    BLOCK_QUOTATION("rule:block-quotation", 0.85),

    /** Nobody is known to say so. */
    NO_SPEAKER("rule:no-speaker", 0.3);

    private final String code;

    private final double confidence;

    Rule(String code, double confidence) {
        this.code = code;
        this.confidence = confidence;
    }

    String code() {
        return this.code;
    }

    double confidence() {
        return this.confidence;
    }

}
