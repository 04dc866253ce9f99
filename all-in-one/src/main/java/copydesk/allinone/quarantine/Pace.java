package copydesk.allinone.quarantine;

import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Keeps to a number of steps per second. */
final class Pace {

    private final long nanosPerStep;

    private final LongSupplier nanoTime;

    private final LongConsumer waiting;

    private long next;

    Pace(double perSecond, LongSupplier nanoTime, LongConsumer waiting) {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("--rate is " + perSecond + "; write a number above 0, for example 10");
        }
        this.nanosPerStep = Math.max(1, (long) (Duration.ofSeconds(1).toNanos() / perSecond));
        this.nanoTime = nanoTime;
        this.waiting = waiting;
        this.next = nanoTime.getAsLong();
    }

    static Pace of(double perSecond) {
        return new Pace(perSecond, System::nanoTime, Pace::sleep);
    }

    private static void sleep(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(nanos).toMillis());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the next step is due. */
    void step() {
        long now = this.nanoTime.getAsLong();
        if (this.next > now) {
            this.waiting.accept(this.next - now);
        }
        // what was lost is not made up for: a burst is what the rate is to prevent
        this.next = Math.max(this.next, now) + this.nanosPerStep;
    }

}
