package copydesk.extraction.score;

import java.util.HashMap;
import java.util.Map;

/** How many of a block's words the headline and the description of the page have. */
final class Mentions {

    private static final int IN_TITLE = 1;

    private static final int IN_DESCRIPTION = 2;

    // no headline and no description is longer
    private static final int MAX_TEXT = 5_000;

    private final WordTable words;

    private int known;

    Mentions(Evidence evidence) {
        Map<String, Integer> all = new HashMap<>();
        read(evidence.title(), IN_TITLE, all);
        read(evidence.description(), IN_DESCRIPTION, all);
        this.words = new WordTable(all);
    }

    private void read(String text, int bit, Map<String, Integer> all) {
        String known = text.substring(0, Math.min(text.length(), MAX_TEXT));
        eachWord(known, (start, end) -> {
            all.merge(known.substring(start, end), bit, (one, other) -> one | other);
            this.known |= bit;
        });
    }

    /** Measures the words of a block: the shares are -1 where nothing is known. */
    void measure(String text, float[] row) {
        int[] counts = new int[4];
        eachWord(text, (start, end) -> counts[this.words.bits(text, start, end)]++);
        int all = Math.max(1, counts[0] + counts[1] + counts[2] + counts[3]);
        FeatureTable.set(row, BlockFeature.IN_TITLE, share(IN_TITLE, counts[IN_TITLE] + counts[3], all));
        FeatureTable.set(row, BlockFeature.IN_DESCRIPTION,
                share(IN_DESCRIPTION, counts[IN_DESCRIPTION] + counts[3], all));
    }

    private float share(int bit, int count, int all) {
        return ((this.known & bit) == 0) ? -1 : (float) count / all;
    }

    private static void eachWord(String text, Word take) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            }
            else if (!letter && start >= 0) {
                take.stands(start, i);
                start = -1;
            }
        }
    }

    @FunctionalInterface
    private interface Word {

        void stands(int start, int end);

    }

}
