package copydesk.enrich.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The words of a language for dates and amounts: phrases by class, each with its value.
 */
final class ValueWords {

    private static final String TABLE = "/copydesk/enrich/value/words.tsv";

    private static final String EVERYWHERE = "*";

    /**
     * Classes of words that a date or amount may begin with; the others stand in them.
     */
    private static final Set<String> FIRST = Set.of("code", "last", "moment", "month", "next", "number", "quarter",
            "relative", "season", "short-month", "symbol", "this", "weekday");

    private final String language;

    private final Map<String, Map<String, String>> classes = new HashMap<>();

    /** How many words a phrase of a class has at most, by its first word. */
    private final Map<String, Map<String, Integer>> longest = new HashMap<>();

    private final Set<String> beginnings = new HashSet<>();

    private ValueWords(String language) {
        this.language = language;
    }

    /** The words by the language's code of two letters; those under "" fit any text. */
    static Map<String, ValueWords> standard() {
        Map<String, ValueWords> languages = new HashMap<>();
        List<String[]> rows = lines().stream().map((line) -> line.split("\t", 4)).toList();
        languages.put("", new ValueWords(""));
        rows.forEach((row) -> {
            if (!row[0].equals(EVERYWHERE)) {
                languages.computeIfAbsent(row[0], ValueWords::new);
            }
        });
        for (String[] row : rows) {
            languages.values()
                .stream()
                .filter((words) -> row[0].equals(EVERYWHERE) || words.language.equals(row[0]))
                .forEach((words) -> words.add(row[1], row[2], row[3]));
        }
        return Map.copyOf(languages);
    }

    private static List<String> lines() {
        InputStream stream = Objects.requireNonNull(ValueWords.class.getResourceAsStream(TABLE));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter((line) -> !line.startsWith("#")).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void add(String wordClass, String value, String phrases) {
        Map<String, String> known = this.classes.computeIfAbsent(wordClass, (name) -> new HashMap<>());
        for (String phrase : phrases.split(" ")) {
            known.put(phrase.replace('_', ' '), value);
            String[] words = phrase.split("_");
            if (FIRST.contains(wordClass)) {
                this.beginnings.add(words[0]);
            }
            this.longest.computeIfAbsent(wordClass, (name) -> new HashMap<>()).merge(words[0], words.length, Math::max);
        }
    }

    /** Whether a date or amount may start with this word. */
    boolean begins(String first) {
        return this.beginnings.contains(first);
    }

    /** How many words a phrase that starts so has at most; 0 if there is none. */
    int longest(String wordClass, String first) {
        return this.longest.getOrDefault(wordClass, Map.of()).getOrDefault(first, 0);
    }

    /** The value of a phrase; null if the class does not have it. */
    @Nullable String value(String wordClass, String phrase) {
        return this.classes.getOrDefault(wordClass, Map.of()).get(phrase);
    }

    boolean is(String wordClass, String phrase) {
        return value(wordClass, phrase) != null;
    }

    /** Whether this language is one of those. */
    boolean isOf(String codes) {
        return !this.language.isEmpty() && codes.contains(this.language);
    }

}
