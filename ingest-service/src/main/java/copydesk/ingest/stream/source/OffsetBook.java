package copydesk.ingest.stream.source;

import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Which requests of a partition are done. Hosts finish in any order, so what is done
 * beyond the first that is not travels beside the offset that is committed, and nobody
 * does it twice.
 */
final class OffsetBook {

    // what a broker takes beside an offset
    private static final int MOST_CHARACTERS = 4_000;

    private final TreeSet<Long> open = new TreeSet<>();

    private final TreeSet<Long> doneBeyond = new TreeSet<>();

    // behind the last that was read: what comes after it is not known yet
    private long read;

    private boolean changed;

    /** The book of a partition, as it was committed. */
    OffsetBook(long next, String beyond) {
        this.read = next;
        for (String range : beyond.isBlank() ? new String[0] : beyond.split(",")) {
            String[] ends = range.split("-");
            long last = Long.parseLong(ends[ends.length - 1]);
            for (long i = Long.parseLong(ends[0]); i <= last; i++) {
                this.doneBeyond.add(next + i);
            }
        }
    }

    /** Whether a request is done already; if not, it is open from now on. */
    boolean isDone(long offset) {
        this.read = offset + 1;
        if (this.doneBeyond.contains(offset)) {
            return true;
        }
        this.open.add(offset);
        return false;
    }

    void done(long offset) {
        if (this.open.remove(offset)) {
            this.doneBeyond.add(offset);
            this.changed = true;
        }
    }

    /** Whether there is something new to commit; asking makes it old. */
    boolean takeChange() {
        boolean was = this.changed;
        this.changed = false;
        return was;
    }

    /** There is something to commit, whatever was committed. */
    void change() {
        this.changed = true;
    }

    /** The offset to commit: before it, all is done. */
    long committed() {
        long committed = this.open.isEmpty() ? this.read : this.open.first();
        this.doneBeyond.headSet(committed).clear();
        return committed;
    }

    /**
     * What is done beyond {@link #committed}, as distances from it: {@code 2-5,9}. What
     * does not fit is left out, and done again if nobody commits later.
     */
    String beyond() {
        StringBuilder text = new StringBuilder();
        long from = committed();
        Long first = null;
        Long last = null;
        for (Long offset : this.doneBeyond) {
            if (last != null && offset == last + 1) {
                last = offset;
                continue;
            }
            append(text, from, first, last);
            first = offset;
            last = offset;
        }
        append(text, from, first, last);
        return text.toString();
    }

    private static void append(StringBuilder text, long from, @Nullable Long first, @Nullable Long last) {
        if (first == null || last == null) {
            return;
        }
        String range = (text.isEmpty() ? "" : ",") + (first - from) + (first.equals(last) ? "" : "-" + (last - from));
        if (text.length() + range.length() <= MOST_CHARACTERS) {
            text.append(range);
        }
    }

}
