package copydesk.enrich.keyword;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * English words that any article may have, {@code stop-words.txt}: they tell nothing.
 */
final class StopWords {

    private static final int SHORTEST = 3;

    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = words;
    }

    static StopWords standard() {
        try (InputStream words = Objects
            .requireNonNull(StopWords.class.getResourceAsStream("/copydesk/enrich/keyword/stop-words.txt"))) {
            String text = new String(words.readAllBytes(), StandardCharsets.UTF_8);
            return new StopWords(Set.copyOf(new HashSet<>(List.of(text.strip().split("\\s+")))));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Whether a word, in small letters, can be a keyword or part of one. */
    boolean tells(String word) {
        return word.length() >= SHORTEST && Character.isLetter(word.codePointAt(0)) && !this.words.contains(word);
    }

}
