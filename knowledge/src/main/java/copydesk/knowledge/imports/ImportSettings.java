package copydesk.knowledge.imports;

import java.nio.file.Path;
import java.util.List;

import copydesk.knowledge.layout.FileHeader;

/**
 * What to import, and what of it to keep.
 *
 * @param format what the file holds
 * @param source the file, perhaps packed as .gz or .bz2
 * @param target the base to write
 * @param languages the languages whose names are kept, the first one for the label
 * @param minSitelinks of Wikidata: in how many projects an entity must have an article
 * @param minPopulation of GeoNames: how many people must live in a place
 * @param checkpointLines after how many lines the state is kept, so that no more is lost
 * by a kill
 */
public record ImportSettings(ImportFormat format, Path source, Path target, List<String> languages, int minSitelinks,
        int minPopulation, int checkpointLines) {

    /** The languages whose names are kept by default. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "uk", "ru");

    /** Enough for those that news speak of: about one entity of Wikidata in thirty. */
    public static final int MIN_SITELINKS = 5;

    /** Villages below it are left out. */
    public static final int MIN_POPULATION = 500;

    private static final int CHECKPOINT_LINES = 500_000;

    /** Refuses values that make no sense. */
    public ImportSettings {
        languages = List.copyOf(languages);
        if (languages.isEmpty() || !languages.stream().allMatch((each) -> each.matches("[a-z]{2,3}(-[a-z]+)*"))) {
            throw new IllegalArgumentException(
                    "Languages are codes parted by commas, such as en,de,fr, not " + String.join(",", languages));
        }
        if (minSitelinks < 0 || minPopulation < 0) {
            throw new IllegalArgumentException("A smallest number must be 0 or more");
        }
        if (checkpointLines < 1) {
            throw new IllegalArgumentException("The state is kept after 1 line or more, not " + checkpointLines);
        }
    }

    /** Settings with the usual languages and limits. */
    public static ImportSettings of(ImportFormat format, Path source, Path target) {
        return new ImportSettings(format, source, target, LANGUAGES, MIN_SITELINKS, MIN_POPULATION, CHECKPOINT_LINES);
    }

    /** The same with other languages and limits. */
    public ImportSettings keeping(List<String> languages, int minSitelinks, int minPopulation) {
        return new ImportSettings(this.format, this.source, this.target, languages, minSitelinks, minPopulation,
                this.checkpointLines);
    }

    ImportSettings checkpointEach(int lines) {
        return new ImportSettings(this.format, this.source, this.target, this.languages, this.minSitelinks,
                this.minPopulation, lines);
    }

    /** What must be the same for an import to go on. */
    String fingerprint(long size, long modified) {
        return FileHeader.VERSION + " " + this.format + " " + this.source.toAbsolutePath() + " " + size + " " + modified
                + " " + this.languages + " " + this.minSitelinks + " " + this.minPopulation;
    }

}
