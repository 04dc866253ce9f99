package copydesk.knowledge.imports;

import java.util.Locale;

import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.naming.DerivedNames;
import copydesk.knowledge.newsroom.NewsroomTable;
import org.jspecify.annotations.Nullable;

/** What a file to import holds. */
public enum ImportFormat {

    /** A dump of Wikidata: JSON, an entity a line. */
    WIKIDATA("Wikidata (wikidata.org), CC0"),

    /** A file of GeoNames: cities15000.txt, allCountries.txt or the like. */
    GEONAMES("GeoNames (geonames.org), CC BY 4.0"),

    /** A newsroom's own table. */
    CSV("the newsroom's own table");

    private final String credit;

    ImportFormat(String credit) {
        this.credit = credit;
    }

    /** Who is to be credited. */
    String credit() {
        return this.credit;
    }

    EntryReader reader(ImportSettings settings) {
        return switch (this) {
            case WIKIDATA -> new WikidataReader(settings.languages(), settings.minSitelinks());
            case GEONAMES -> new GeoNamesReader(settings.minPopulation());
            case CSV -> csv();
        };
    }

    private static EntryReader csv() {
        NewsroomTable table = new NewsroomTable();
        return (line) -> table.read(line).orElse(null);
    }

    /** An entry with the names that its label tells; a newsroom knows which it wants. */
    KnowledgeEntry complete(KnowledgeEntry entry) {
        return (this == CSV) ? entry : DerivedNames.with(entry);
    }

    /** Whether a line after a restart can be read without those before it. */
    boolean standsAlone() {
        return this != CSV;
    }

    /** The format of this word, null if it is none. */
    public static @Nullable ImportFormat ofWord(String word) {
        for (ImportFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        return null;
    }

}
