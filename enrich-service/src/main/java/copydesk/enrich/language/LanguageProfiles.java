package copydesk.enrich.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The commonest small words of each language known, read from {@code small-words.tsv}.
 */
final class LanguageProfiles {

    /** Letters that one of two languages of the same script lacks. */
    private static final Map<String, String> OWN_LETTERS = Map.of("uk", "іїєґ", "ru", "ыэъё");

    private final Map<String, List<String>> languagesByWord = new HashMap<>();

    private final Map<String, Integer> none = new LinkedHashMap<>();

    LanguageProfiles(BufferedReader reader) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] columns = line.split("\t", 2);
            this.none.put(columns[0], 0);
            for (String word : columns[1].split(" ")) {
                this.languagesByWord.computeIfAbsent(word, (key) -> new ArrayList<>()).add(columns[0]);
            }
        }
    }

    static LanguageProfiles standard() {
        InputStream words = Objects
            .requireNonNull(LanguageProfiles.class.getResourceAsStream("/copydesk/enrich/language/small-words.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
            return new LanguageProfiles(reader);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    boolean knows(String language) {
        return this.none.containsKey(language);
    }

    private static boolean holdsOneOf(String letters, String word) {
        return word.chars().anyMatch((letter) -> letters.indexOf(letter) >= 0);
    }

    /** How many of the words belong to each language, by language. */
    Map<String, Integer> count(Collection<String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>(this.none);
        for (String word : words) {
            for (String language : this.languagesByWord.getOrDefault(word, List.of())) {
                counts.merge(language, 1, Integer::sum);
            }
            OWN_LETTERS.forEach((language, letters) -> {
                if (this.none.containsKey(language) && holdsOneOf(letters, word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        return counts;
    }

}
