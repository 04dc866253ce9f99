package copydesk.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of the seed. Rows of one identity in several tables are one entity,
 * and the first table has the word. A row that gives no identity belongs to the entity of
 * its kind and name that an earlier row has, if there is one.
 */
final class SeedTables {

    static final List<String> STANDARD = List.of("generated/facts.tsv", "places.tsv", "organisations.tsv", "people.tsv",
            "events.tsv", "objects.tsv", "leaders.tsv", "more-organisations.tsv", "generated/countries.tsv",
            "generated/cities.tsv", "generated/divisions.tsv", "generated/congress.tsv", "generated/bodies.tsv",
            "more-names.tsv");

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
        Map<String, String> uris = new HashMap<>();
        for (String table : STANDARD) {
            rows(table).forEach((row) -> entries.add(row.entry(uri(row, uris))));
        }
        return entries;
    }

    private static String uri(SeedRow row, Map<String, String> uris) {
        String earlier = uris.putIfAbsent(row.kindAndName(), row.uri());
        return (earlier != null && !row.hasIdentity()) ? earlier : row.uri();
    }

    static List<SeedRow> rows(String table) {
        InputStream bytes = Objects.requireNonNull(SeedTables.class.getResourceAsStream(FOLDER + table), table);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().filter((line) -> !line.isEmpty() && !line.startsWith("#")).map(SeedRow::of).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
