package copydesk.knowledge;

import java.util.List;
import java.util.Objects;

import copydesk.contract.annotation.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of the seed. The columns are kind, name, other spellings, demonyms,
 * Wikidata number, countries, description, context, popularity, another id, and latitude
 * and longitude with a comma; the last six may be missing. Several values in a column are
 * parted by |.
 *
 * @param columns its columns, of which the last ones may be missing
 */
record SeedRow(String[] columns) {

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final String GEONAMES = "https://sws.geonames.org/";

    /** Begins the identity of a row that has none of its own. */
    static final String OWN = "urn:copydesk:seed:";

    private static final int NAME = 1;

    private static final int ALIASES = 2;

    private static final int DEMONYMS = 3;

    private static final int WIKIDATA_NUMBER = 4;

    private static final int COUNTRIES = 5;

    private static final int DESCRIPTION = 6;

    private static final int CONTEXT = 7;

    private static final int POPULARITY = 8;

    private static final int OTHER_ID = 9;

    private static final int COORDINATES = 10;

    private static final String GEONAMES_ID = "geonames:";

    /** Who has no figure was still important enough to be written down by hand. */
    private static final double USUAL_POPULARITY = 40;

    static SeedRow of(String line) {
        return new SeedRow(line.split("\t", -1));
    }

    KnowledgeEntry entry(String uri) {
        KnowledgeEntry.Builder entry = KnowledgeEntry.of(kind(), uri, text(NAME))
            .description(text(DESCRIPTION))
            .popularity(text(POPULARITY).isEmpty() ? USUAL_POPULARITY : Double.parseDouble(text(POPULARITY)))
            .countries(list(COUNTRIES))
            .context(list(CONTEXT))
            .demonyms(list(DEMONYMS))
            .coordinates(coordinates());
        list(ALIASES).forEach(entry::alias);
        return entry.build();
    }

    private @Nullable Coordinates coordinates() {
        return Coordinates.of(text(COORDINATES)).orElse(null);
    }

    private Kind kind() {
        return Objects.requireNonNull(Kind.ofCode(text(0)), text(0));
    }

    boolean hasIdentity() {
        return !text(WIKIDATA_NUMBER).isEmpty() || !text(OTHER_ID).isEmpty();
    }

    String kindAndName() {
        return text(0) + ":" + text(NAME);
    }

    String uri() {
        String other = text(OTHER_ID);
        if (!text(WIKIDATA_NUMBER).isEmpty()) {
            return WIKIDATA + text(WIKIDATA_NUMBER);
        }
        if (other.startsWith(GEONAMES_ID)) {
            return GEONAMES + other.substring(GEONAMES_ID.length()) + "/";
        }
        return OWN + (other.isEmpty() ? text(0) + ":" + NormalName.of(text(NAME)).replace(' ', '-') : other);
    }

    private List<String> list(int column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split("\\|"));
    }

    private String text(int column) {
        return (column < this.columns.length) ? this.columns[column] : "";
    }

}
