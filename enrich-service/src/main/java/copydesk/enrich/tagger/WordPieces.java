package copydesk.enrich.tagger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Splits words into the pieces that the encoder knows: lower case without marks, then
 * from the left the longest piece of the vocabulary each time (Wu et al. 2016, "Google's
 * Neural Machine Translation System", section 4.1, as in BERT's uncased vocabulary).
 * Thread-safe.
 */
final class WordPieces {

    static final int START = 101;

    static final int END = 102;

    private static final int UNKNOWN = 100;

    private static final int[] ONE_UNKNOWN = { UNKNOWN };

    private static final int LONGEST_WORD = 100;

    /** Bounds the memory: the common words of a newspaper are far fewer. */
    private static final int MOST_CACHED = 50_000;

    private final Map<String, Integer> ids = new HashMap<>();

    private final Map<String, int[]> cache = new ConcurrentHashMap<>();

    /** The vocabulary's lines in their order: the place is the id. */
    WordPieces(List<String> vocabulary) {
        for (int i = 0; i < vocabulary.size(); i++) {
            this.ids.put(vocabulary.get(i), i);
        }
    }

    /** The ids of a word's pieces, one or more. */
    int[] of(String word) {
        int[] known = this.cache.get(word);
        if (known != null) {
            return known;
        }
        int[] pieces = split(normal(word));
        if (this.cache.size() < MOST_CACHED && word.length() <= LONGEST_WORD) {
            this.cache.put(word, pieces);
        }
        return pieces;
    }

    private static String normal(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed.codePoints()
            .filter((c) -> Character.getType(c) != Character.NON_SPACING_MARK)
            .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private int[] split(String word) {
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int character = word.codePointAt(at);
            if (Character.isIdeographic(character)) {
                add(word.substring(from, at), pieces);
                from = at + Character.charCount(character);
                add(word.substring(at, from), pieces);
            }
        }
        add(word.substring(from), pieces);
        return pieces.isEmpty() ? ONE_UNKNOWN : pieces.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(String word, List<Integer> pieces) {
        if (word.isEmpty()) {
            return;
        }
        int before = pieces.size();
        int at = 0;
        while (at < word.length() && word.length() <= LONGEST_WORD) {
            int end = longest(word, at);
            Integer id = (end > at) ? piece(word, at, end) : null;
            if (id == null) {
                break;
            }
            pieces.add(id);
            at = end;
        }
        if (at < word.length()) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(UNKNOWN);
        }
    }

    private int longest(String word, int from) {
        int end = word.length();
        while (end > from && piece(word, from, end) == null) {
            end--;
        }
        return end;
    }

    private @Nullable Integer piece(String word, int from, int to) {
        String piece = word.substring(from, to);
        return this.ids.get((from == 0) ? piece : "##" + piece);
    }

}
