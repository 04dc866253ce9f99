package copydesk.allinone.pace;

import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Keeps a command that works off much to a number of steps per second. */
public final class Pace {

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

    /**
     * A pace on the clock of the machine.
     * @param perSecond the most steps in a second, as --rate says
     * @throws IllegalArgumentException if that is not above 0
     */
    public static Pace of(double perSecond) {
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
    public void step() {
        steps(1);
    }

    /** Waits until so many steps, which are taken at once, are due. */
    public void steps(int count) {
        long now = this.nanoTime.getAsLong();
        if (this.next > now) {
            this.waiting.accept(this.next - now);
        }
        // what was lost is not made up for: a burst is what the rate is to prevent
        this.next = Math.max(this.next, now) + count * this.nanosPerStep;
    }

}
