package copydesk.enrich.entity;

import copydesk.enrich.text.PhraseTrie;
import copydesk.enrich.text.PhraseTrie.Match;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.text.Folding;
import copydesk.enrich.text.Slug;
import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The names this service knows, read from tables whose columns are kind, name, other
 * spellings, demonyms and Wikidata number. A spelling that starts with {@code =} counts
 * only exactly as written. Thread-safe once read.
 */
final class Gazetteer {

    private static final List<String> TABLES = List.of("places.tsv", "organisations.tsv", "people.tsv", "events.tsv",
            "objects.tsv");

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final PhraseTrie<Form> asWritten = new PhraseTrie<>();

    private final PhraseTrie<Form> inCapitals = new PhraseTrie<>();

    private final Map<String, Named> byId = new HashMap<>();

    private final Map<String, String> qualifierById = new HashMap<>();

    private final Map<String, Named> countryByDemonym = new HashMap<>();

    static Gazetteer standard() {
        Gazetteer gazetteer = new Gazetteer();
        TABLES.forEach(gazetteer::readTable);
        return gazetteer;
    }

    private void readTable(String name) {
        InputStream table = Objects
            .requireNonNull(Gazetteer.class.getResourceAsStream("/copydesk/knowledge/seed/" + name));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            reader.lines().filter((line) -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Adds one line of a table. */
    void add(String line) {
        String[] columns = line.split("\t", -1);
        EntityKind kind = EntityKind.valueOf(columns[0].toUpperCase(Locale.ROOT));
        String name = columns[1];
        String id = kind.code() + ":" + Slug.of(name);
        Named named = new Named(id, kind, name, columns[4].isEmpty() ? null : WIKIDATA + columns[4]);
        this.byId.putIfAbsent(id, named);
        addForm(name, named);
        for (String alias : split(columns[2])) {
            addForm(alias, named);
        }
        List<String> demonyms = split(columns[3]);
        if (!demonyms.isEmpty()) {
            this.qualifierById.put(id, demonyms.get(0));
            demonyms.forEach((demonym) -> this.countryByDemonym.putIfAbsent(Folding.fold(demonym), named));
        }
    }

    private static List<String> split(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|"));
    }

    private void addForm(String spelling, Named named) {
        boolean exact = spelling.startsWith("=");
        String text = exact ? spelling.substring(1) : spelling;
        List<String> words = Tokenizer.tokens(text).stream().map(Token::text).map(Folding::fold).toList();
        Form form = new Form(named, exact ? text : null, words.size());
        this.asWritten.add(words, form);
        if (!exact) {
            this.inCapitals.add(words.stream().map((word) -> word.toUpperCase(Locale.ROOT)).toList(), form);
        }
    }

    PhraseTrie<Form> asWritten() {
        return this.asWritten;
    }

    PhraseTrie<Form> inCapitals() {
        return this.inCapitals;
    }

    int size() {
        return this.byId.size();
    }

    @Nullable Named byId(String id) {
        return this.byId.get(id);
    }

    /** What a word alone is known to name, as it is written; null if nothing. */
    @Nullable Named word(String word) {
        Match<Form> match = this.asWritten.longest(new String[] { Folding.fold(word) }, 0);
        return (match != null) ? match.value().named() : null;
    }

    boolean isDemonym(String word) {
        return this.countryByDemonym.containsKey(word);
    }

    /** The adjective of a country, null if the id is not that of a country. */
    @Nullable String qualifier(String id) {
        return this.qualifierById.get(id);
    }

    /**
     * A way to write a known name.
     *
     * @param named who or what is meant
     * @param exact the only spelling that counts, in which case block capitals do not;
     * null if diacritics are free
     * @param words how many words it has
     */
    record Form(Named named, @Nullable String exact, int words) {

    }

}
