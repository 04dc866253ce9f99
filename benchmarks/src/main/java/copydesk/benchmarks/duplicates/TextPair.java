package copydesk.benchmarks.duplicates;

import java.util.Comparator;

/**
 * Two texts, whichever came first.
 *
 * @param first the one whose id comes first
 * @param second the other
 */
record TextPair(String first, String second) implements Comparable<TextPair> {

    private static final Comparator<TextPair> ORDER = Comparator.comparing(TextPair::first)
        .thenComparing(TextPair::second);

    static TextPair of(String one, String other) {
        return (one.compareTo(other) < 0) ? new TextPair(one, other) : new TextPair(other, one);
    }

    @Override
    public int compareTo(TextPair other) {
        return ORDER.compare(this, other);
    }

}
