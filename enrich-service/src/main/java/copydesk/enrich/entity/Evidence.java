package copydesk.enrich.entity;

import copydesk.enrich.tagger.TaggerTier;

/**
 * Why words are taken for a name, strongest first: of two names of the same length the
 * stronger wins. The confidences say how often such a name is right in news, roughly.
 */
enum Evidence {

    /** The gazetteer has the name, in two or more words. */
    GAZETTEER("gazetteer", 0.95),

    /** A trained model found it; how sure it is stands with the name. */
    MODEL("model", 0.85),

    /** The small trained model found it. */
    FAST_MODEL("fast-model", 0.75),

    /** The gazetteer has the name, in one word. */
    GAZETTEER_WORD("gazetteer", 0.88),

    /** A title and a given name before a surname. */
    TITLE_GIVEN_NAME("rule:title-name", 0.95),

    /** A title before two or more capitalised words. */
    TITLE_NAME("rule:title-name", 0.9),

    /** A given name before a capitalised word. */
    GIVEN_NAME("rule:given-name", 0.82),

    /** A capitalised phrase with a word such as Ministry or University. */
    ORGANISATION_WORD("rule:organisation-word", 0.78),

    /** A capitalised phrase with a word such as Palace or River. */
    PLACE_WORD("rule:place-word", 0.78),

    /** Two capitalised words explained by what follows: an age, "who", a role. */
    APPOSITION("rule:apposition", 0.72),

    /** A name between two persons in a list. */
    LIST("rule:list", 0.7),

    /** A short form of what the article names in full. */
    SHORT_FORM("rule:short-form", 0.9),

    /** A short form that fits more than one. */
    AMBIGUOUS_SHORT_FORM("rule:short-form", 0.6),

    /** A title before a surname that the article never gives in full. */
    TITLE_SURNAME("rule:title-surname", 0.7);

    private final String code;

    private final double confidence;

    Evidence(String code, double confidence) {
        this.code = code;
        this.confidence = confidence;
    }

    /** What names found by a model of a tier give as their evidence. */
    static Evidence of(TaggerTier tier) {
        return (tier == TaggerTier.FAST) ? FAST_MODEL : MODEL;
    }

    /** Whether a trained model and no rule says so. */
    boolean isModel() {
        return this == MODEL || this == FAST_MODEL;
    }

    String code() {
        return this.code;
    }

    double confidence() {
        return this.confidence;
    }

}
