package copydesk.enrich.pipeline;

import copydesk.enrich.tagger.TaggerTier;

/**
 * Settings of the enrichment steps. The limits count characters and mentions, never
 * seconds: the same article then has the same annotations on every machine, and since
 * every step's work grows in step with the text, they bound the time.
 *
 * @param generation number of the rule and gazetteer release, from 1; raise it whenever
 * the same article would be tagged otherwise, since it orders re-enrichments
 * @param workLimit how many characters of an article are read; what is longer is read up
 * to the last block that fits
 * @param mentionLimit how many mentions of an article are kept, so that annotations
 * cannot outgrow a record
 * @param tagger which model finds the names in English text: accurate, fast, or rules for
 * none
 */
public record EnrichSettings(int generation, int workLimit, int mentionLimit, TaggerTier tagger) {

    public EnrichSettings {
        refuseBelowOne(generation, "generation");
        refuseBelowOne(workLimit, "work-limit");
        refuseBelowOne(mentionLimit, "mention-limit");
    }

    /** The settings for news: no real article reaches the limits. */
    public static EnrichSettings standard() {
        return new EnrichSettings(1, 500_000, 5_000, TaggerTier.ACCURATE);
    }

    /** The same with another tagger. */
    public EnrichSettings withTagger(TaggerTier tier) {
        return new EnrichSettings(this.generation, this.workLimit, this.mentionLimit, tier);
    }

    private static void refuseBelowOne(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; set it to 1 or more");
        }
    }

}
