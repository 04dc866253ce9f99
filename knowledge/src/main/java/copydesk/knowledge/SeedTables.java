package copydesk.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of the seed. The first five columns are kind, name, other spellings,
 * demonyms and Wikidata number; further ones may follow: countries, description, context,
 * popularity, GeoNames number. Several values in a column are parted by |. Rows of the
 * same identity in several tables are one entity, and the first table has the word.
 */
final class SeedTables {

    static final List<String> STANDARD = List.of("places.tsv", "organisations.tsv", "people.tsv", "events.tsv");

    private static final String FOLDER = "/copydesk/knowledge/seed/";

    private static @Nullable KnowledgeBase base;

    private SeedTables() {
    }

    /** The base of all tables, made when it is first asked for. */
    static synchronized KnowledgeBase base() {
        KnowledgeBase made = (base != null) ? base : KnowledgeBase.of(standard());
        base = made;
        return made;
    }

    static List<KnowledgeEntry> standard() {
        List<KnowledgeEntry> entries = new ArrayList<>();
        STANDARD.forEach((table) -> read(table, entries));
        return entries;
    }

    private static void read(String table, List<KnowledgeEntry> entries) {
        InputStream bytes = Objects.requireNonNull(SeedTables.class.getResourceAsStream(FOLDER + table), table);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            reader.lines()
                .filter((line) -> !line.isEmpty() && !line.startsWith("#"))
                .map(SeedRow::of)
                .map(SeedRow::entry)
                .forEach(entries::add);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
