package copydesk.allinone.rerun;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spreads work over time, so that an import that could read thousands of documents a
 * second does not take the machine from live articles, long before the first of its
 * documents moves on. Time that was not used is not caught up with.
 */
final class Pace {

    private final double perSecond;

    private final LongSupplier nanos;

    private long free;

    /**
     * A pace that begins now.
     * @param perSecond how many pieces of work a second
     * @param nanos a clock as that of {@link System#nanoTime}
     */
    Pace(double perSecond, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.free = nanos.getAsLong();
    }

    /** So many pieces are done: how long to wait before the next. */
    Duration done(int pieces) {
        long now = this.nanos.getAsLong();
        long from = (this.free - now > 0) ? this.free : now - Math.min(now - this.free, lasts(pieces));
        this.free = from + lasts(pieces);
        return Duration.ofNanos(Math.max(0, this.free - now));
    }

    private long lasts(int pieces) {
        return (long) (pieces * 1e9 / this.perSecond);
    }

}
