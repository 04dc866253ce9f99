package copydesk.knowledge.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** What numbers of Wikidata mean: classes, occupations and countries. */
final class WikidataTables {

    static final String ENTITY = "http://www.wikidata.org/entity/";

    private static final WikidataTables STANDARD = new WikidataTables();

    private final Map<String, String> classes = read("wikidata-classes.tsv");

    private final Map<String, String> words = read("wikidata-words.tsv");

    private WikidataTables() {
    }

    static WikidataTables standard() {
        return STANDARD;
    }

    private static Map<String, String> read(String table) {
        InputStream bytes = Objects
            .requireNonNull(WikidataTables.class.getResourceAsStream("/copydesk/knowledge/imports/" + table));
        Map<String, String> map = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            reader.lines()
                .filter((line) -> !line.startsWith("#"))
                .map((line) -> line.split("\t"))
                .forEach((columns) -> map.put(columns[0], columns[1]));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return map;
    }

    /** Whether things of one of these classes are never of use: pages about pages. */
    boolean unwanted(List<String> classes) {
        return classes.stream().anyMatch((each) -> "none".equals(this.classes.get(each)));
    }

    /** Whether things of one of these classes are kept however little known they are. */
    boolean always(List<String> classes) {
        return classes.stream().anyMatch((each) -> this.classes.getOrDefault(each, "").endsWith("!"));
    }

    /** The kind of the first of these classes that is known, null if none is. */
    @Nullable Kind kind(List<String> classes) {
        for (String each : classes) {
            String known = this.classes.get(each);
            Kind kind = (known != null) ? Kind.ofCode(known.replace("!", "")) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** The word for an occupation or post, the number itself if there is none. */
    String word(String number) {
        return this.words.getOrDefault(number, number);
    }

    /** The two letters of a country that the seed knows, else the number itself. */
    String country(String number) {
        KnowledgeBase seed = KnowledgeBase.standard();
        int ordinal = seed.ordinal(ENTITY + number);
        List<String> codes = (ordinal >= 0) ? seed.entity(ordinal).countries() : List.of();
        return codes.isEmpty() ? number : codes.get(0);
    }

}
