package copydesk.benchmarks.enrichment.gold;

import java.util.Comparator;

import copydesk.contract.annotation.EntityKind;

/**
 * A name at its place, comparable with what a tagger finds. In the order of the text.
 *
 * @param block index of the block
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param kind what it names
 */
public record NamedSpan(int block, int start, int end, EntityKind kind) implements Comparable<NamedSpan> {

    private static final Comparator<NamedSpan> ORDER = Comparator.comparingInt(NamedSpan::block)
        .thenComparingInt(NamedSpan::start)
        .thenComparingInt(NamedSpan::end)
        .thenComparing(NamedSpan::kind);

    @Override
    public int compareTo(NamedSpan other) {
        return ORDER.compare(this, other);
    }

    /** Whether both cover the same characters. */
    public boolean covers(NamedSpan other) {
        return this.block == other.block && this.start == other.start && this.end == other.end;
    }

    /** Whether they share a character. */
    public boolean touches(NamedSpan other) {
        return this.block == other.block && this.start < other.end && other.start < this.end;
    }

}
