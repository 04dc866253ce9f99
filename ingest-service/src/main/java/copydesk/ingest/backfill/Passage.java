package copydesk.ingest.backfill;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decides how many documents of the lane may be on their way through the hops at a time:
 * as many as use what is idle and no more, since a live document stands in line behind
 * each of them. It does so as low priority transfers do on the internet (LEDBAT, RFC
 * 6817): the window grows while documents take hardly longer than through an empty line,
 * and shrinks when they take longer, whoever else fills it. Not thread-safe; times are of
 * {@link System#nanoTime}.
 */
public final class Passage {

    private static final double FIRST = 2;

    private static final double LEAST = 1;

    private static final double MOST = 10_000;

    private static final int FEWEST = 3;

    private static final int LATEST = 8;

    /** What has not ended for so long takes no room any more. */
    private static final long PATIENCE = Duration.ofMinutes(1).toNanos();

    /**
     * So often the line is let run empty, or the lane would in time take the wait that it
     * causes itself for the usual one.
     */
    private static final long ANEW = Duration.ofMinutes(5).toNanos();

    private final double slack;

    // by age: the order in which they were moved on
    private final Map<String, Long> onTheWay = new LinkedHashMap<>();

    // how long the last took that ended, in a ring
    private final long[] latest = new long[LATEST];

    private int next;

    private double window = FIRST;

    private long shortest = Long.MAX_VALUE;

    private long begun;

    private boolean full;

    /**
     * An empty line.
     * @param slack how much longer than through an empty line documents may take
     */
    public Passage(Duration slack) {
        this.slack = slack.toNanos();
    }

    /** Begins anew: few at first, and nothing known of how long they take. */
    public void begin(long now) {
        this.begun = now;
        this.window = FIRST;
        this.shortest = Long.MAX_VALUE;
        this.next = 0;
    }

    /** How many more documents may be moved on now. */
    public int room(long now) {
        if (now - this.begun > ANEW) {
            begin(now);
        }
        forget(now);
        return Math.max(0, (int) this.window - this.onTheWay.size());
    }

    private void forget(long now) {
        Iterator<Long> since = this.onTheWay.values().iterator();
        while (since.hasNext() && now - since.next() > PATIENCE) {
            since.remove();
            this.window = LEAST;
        }
    }

    /** This document was moved on. */
    public void moved(String item, long now) {
        this.onTheWay.put(item, now);
        this.full = this.onTheWay.size() >= (int) this.window;
    }

    /** This item has ended, one of the lane or any other. */
    public void ended(String item, long now) {
        Long since = this.onTheWay.remove(item);
        if (since != null) {
            took(now - since);
        }
    }

    private void took(long nanos) {
        this.shortest = Math.min(this.shortest, nanos);
        this.latest[this.next++ % LATEST] = nanos;
        double left = (this.slack - (usual() - this.shortest)) / this.slack;
        // a window that is not used tells nothing of a larger one
        if (left < 0 || this.full) {
            // each has its share, so that all of a window move it by one, or halve it
            double change = Math.max(left, -this.window / 2) / this.window;
            this.window = Math.min(MOST, Math.max(LEAST, this.window + change));
        }
    }

    // the median of the latest, since a single one may be late for any reason; no more of
    // them than are on their way at a time, or it would come too late
    private long usual() {
        int count = Math.min(this.next, Math.max(FEWEST, Math.min(LATEST, (int) this.window)));
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = this.latest[(this.next - 1 - i) % LATEST];
        }
        Arrays.sort(sorted);
        return sorted[count / 2];
    }

    /** Whether all that were moved on have ended. */
    public boolean isEmpty() {
        return this.onTheWay.isEmpty();
    }

}
