package copydesk.knowledge;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table of the seed.
 *
 * @param columns its columns, of which the last ones may be missing
 */
record SeedRow(String[] columns) {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final String GEONAMES = "https://sws.geonames.org/";

    private static final String OWN = "urn:copydesk:seed:";

    private static final int NAME = 1;

    private static final int ALIASES = 2;

    private static final int DEMONYMS = 3;

    private static final int WIKIDATA_NUMBER = 4;

    private static final int COUNTRIES = 5;

    private static final int DESCRIPTION = 6;

    private static final int CONTEXT = 7;

    private static final int POPULARITY = 8;

    private static final int GEONAMES_NUMBER = 9;

    static SeedRow of(String line) {
        return new SeedRow(line.split("\t", -1));
    }

    KnowledgeEntry entry() {
        KnowledgeEntry.Builder entry = KnowledgeEntry.of(kind(), uri(), text(NAME))
            .description(text(DESCRIPTION))
            .popularity(text(POPULARITY).isEmpty() ? 0 : Double.parseDouble(text(POPULARITY)))
            .countries(list(COUNTRIES))
            .context(list(CONTEXT))
            .demonyms(list(DEMONYMS));
        list(ALIASES).forEach(entry::alias);
        return entry.build();
    }

    private Kind kind() {
        return Objects.requireNonNull(Kind.ofCode(text(0)), text(0));
    }

    private String uri() {
        if (!text(WIKIDATA_NUMBER).isEmpty()) {
            return WIKIDATA + text(WIKIDATA_NUMBER);
        }
        if (!text(GEONAMES_NUMBER).isEmpty()) {
            return GEONAMES + text(GEONAMES_NUMBER) + "/";
        }
        return OWN + text(0) + ":" + NormalName.of(text(NAME)).replace(' ', '-');
    }

    private List<String> list(int column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split("\\|"));
    }

    private String text(int column) {
        return (column < this.columns.length) ? this.columns[column] : "";
    }

}
