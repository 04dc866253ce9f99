package copydesk.enrich.tagger;

import java.util.List;
import java.util.Locale;

import copydesk.enrich.text.Token;

/**
 * What the fast model looks at beside word vectors: the word, its neighbours, beginnings
 * and endings, and how they are capitalised, each hashed to a row of a table (FNV-1a, as
 * {@code benchmarks/names/fast.py} does it).
 */
final class Features {

    /** How many features a word has. */
    static final int COUNT = 15;

    /** The case class of what is outside of the sentence. */
    static final int BORDER = CaseClass.values().length;

    private static final int FNV_START = 0x811c9dc5;

    private static final int FNV_PRIME = 16_777_619;

    private final String[] words;

    private final int[] cases;

    private final int mask;

    /**
     * The features of a sentence.
     * @param bits the table has two to the power of this many rows
     */
    Features(List<Token> sentence, CaseClass[] cases, int bits) {
        int size = sentence.size();
        this.words = new String[size + 4];
        this.words[0] = "";
        this.words[1] = "<";
        this.words[size + 2] = ">";
        this.words[size + 3] = "";
        this.cases = new int[size + 2];
        this.cases[0] = BORDER;
        this.cases[size + 1] = BORDER;
        for (int i = 0; i < size; i++) {
            this.words[i + 2] = sentence.get(i).text().toLowerCase(Locale.ROOT);
            this.cases[i + 1] = cases[i].ordinal();
        }
        this.mask = (1 << bits) - 1;
    }

    /** Writes the rows of a word's features. */
    void read(int at, int[] rows) {
        String word = this.words[at + 2];
        String before = this.words[at + 1];
        String after = this.words[at + 3];
        char own = digit(this.cases[at + 1]);
        char last = digit(this.cases[at]);
        char next = digit(this.cases[at + 2]);
        rows[0] = row(add(start('0'), word));
        rows[1] = row(add(start('1'), before));
        rows[2] = row(add(start('2'), after));
        rows[3] = row(pair(start('3'), before, word));
        rows[4] = row(pair(start('4'), word, after));
        rows[5] = row(add(start('5'), ending(word, 3)));
        rows[6] = row(add(start('6'), beginning(word, 3)));
        rows[7] = row(add(start('7'), ending(word, 2)));
        rows[8] = row(add(start('8'), beginning(word, 4)));
        rows[9] = row(add(add(add(start('9'), last), own), next));
        rows[10] = row(add(add(add(start('a'), own), ' '), before));
        rows[11] = row(add(add(add(start('b'), own), ' '), after));
        rows[12] = row(pair(add(add(start('c'), own), ' '), this.words[at], before));
        rows[13] = row(
                pair(add(add(start('d'), own), ' '), after, this.words[Math.min(at + 4, this.words.length - 1)]));
        rows[14] = row(add(add(start('e'), own), ending(word, 3)));
    }

    private static char digit(int number) {
        return (char) ('0' + number);
    }

    private static String ending(String word, int length) {
        int from = word.length();
        for (int i = 0; i < length && from > 0; i++) {
            from = word.offsetByCodePoints(from, -1);
        }
        return word.substring(from);
    }

    private static String beginning(String word, int length) {
        int to = 0;
        for (int i = 0; i < length && to < word.length(); i++) {
            to = word.offsetByCodePoints(to, 1);
        }
        return word.substring(0, to);
    }

    private static int start(char id) {
        return add(FNV_START, id);
    }

    private static int pair(int hash, String one, String other) {
        return add(add(add(hash, one), ' '), other);
    }

    private static int add(int hash, String text) {
        int sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = add(sum, text.charAt(i));
        }
        return sum;
    }

    private static int add(int hash, char character) {
        int low = (hash ^ (character & 0xff)) * FNV_PRIME;
        return (low ^ (character >> 8)) * FNV_PRIME;
    }

    private int row(int hash) {
        return (hash ^ (hash >>> 15)) & this.mask;
    }

}
