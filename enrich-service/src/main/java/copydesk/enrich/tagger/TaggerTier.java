package copydesk.enrich.tagger;

/** Which model finds the names in English text. */
public enum TaggerTier {

    /** The neural model, the default; falls back to fast where it cannot be loaded. */
    ACCURATE,

    /** The small model in plain Java: many times faster, with more mistakes. */
    FAST,

    /** No model: gazetteer and rules alone. */
    RULES

}
