package copydesk.extraction.score;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Words, each with a set of bits, to be looked up by the words of a text as they stand
 * there, in any case and without a copy of each. Immutable.
 */
final class WordTable {

    private static final int PRIME = 31;

    private final @Nullable String[] words;

    private final int[] bits;

    private final int mask;

    WordTable(Map<String, Integer> bits) {
        int size = Math.max(4, Integer.highestOneBit(bits.size() * 2) * 2);
        this.words = new String[size];
        this.bits = new int[size];
        this.mask = size - 1;
        bits.forEach(this::put);
    }

    private void put(String word, int found) {
        int at = place(word, 0, word.length());
        while (this.words[at] != null && !isEqual(this.words[at], word, 0, word.length())) {
            at = (at + 1) & this.mask;
        }
        this.words[at] = word;
        this.bits[at] |= found;
    }

    /** The bits of the word between two places of a text, 0 if it is not known. */
    int bits(String text, int start, int end) {
        for (int at = place(text, start, end); this.words[at] != null; at = (at + 1) & this.mask) {
            if (isEqual(this.words[at], text, start, end)) {
                return this.bits[at];
            }
        }
        return 0;
    }

    private int place(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = PRIME * hash + Character.toLowerCase(text.charAt(i));
        }
        return (hash ^ (hash >>> 16)) & this.mask;
    }

    private static boolean isEqual(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(word.charAt(i)) != Character.toLowerCase(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

}
