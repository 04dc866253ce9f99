package copydesk.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import copydesk.knowledge.layout.LogScale;
import copydesk.knowledge.sorting.ByteReader;
import copydesk.knowledge.sorting.ByteWriter;
import copydesk.knowledge.sorting.SortedRecord;

/**
 * All entities of one name while a base is written: counts their chances. Not
 * thread-safe.
 */
final class NameGroup {

    /** The rest of those who are called John Smith could not be told apart anyway. */
    private static final int MOST = 64;

    private final byte[] name;

    private final List<Holder> holders = new ArrayList<>();

    NameGroup(byte[] name) {
        this.name = name;
    }

    /** What is sorted for a name: ordinal, whether it is the label, and its weight. */
    static byte[] value(int ordinal, boolean label, double share, double popularity) {
        // squared: who has twice the articles is meant far more than twice as often
        double weight = share * (1 + popularity) * (1 + popularity);
        return new ByteWriter().number(ordinal).put(label ? 1 : 0).number(Math.max(1, Math.round(weight * 256))).take();
    }

    /** Adds an entity; the same one follows itself, since ordinals only rise. */
    void add(SortedRecord record) {
        ByteReader reader = new ByteReader(record.value());
        Holder next = new Holder(reader.smallNumber(), reader.get() == 1, reader.number());
        Holder last = this.holders.isEmpty() ? next : this.holders.get(this.holders.size() - 1);
        if (last != next && last.ordinal == next.ordinal) {
            this.holders.set(this.holders.size() - 1, last.or(next));
        }
        else {
            this.holders.add(next);
        }
    }

    byte[] bytes() {
        double total = 0;
        for (Holder holder : this.holders) {
            total += holder.weight;
        }
        List<Holder> kept = (this.holders.size() > 1) ? likeliest() : this.holders;
        ByteWriter writer = new ByteWriter().number(this.name.length).put(this.name).number(kept.size());
        for (Holder holder : kept) {
            writer.number(holder.ordinal).put(LogScale.ofPrior(holder.weight / total)).put(holder.label ? 1 : 0);
        }
        return writer.take();
    }

    private List<Holder> likeliest() {
        return this.holders.stream()
            .sorted(Comparator.comparingLong(Holder::weight).reversed().thenComparingInt(Holder::ordinal))
            .limit(MOST)
            .toList();
    }

    private record Holder(int ordinal, boolean label, long weight) {

        Holder or(Holder other) {
            return new Holder(this.ordinal, this.label || other.label, Math.max(this.weight, other.weight));
        }

    }

}
