package copydesk.endtoend.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a fact, with a deadline. */
public final class Await {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(20).toNanos();

    private Await() {
    }

    /**
     * Returns once the fact holds.
     * @throws AssertionError that names the fact, if it does not hold in time
     */
    public static void until(String fact, Duration patience, BooleanSupplier holds) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + patience.toSeconds() + " s: " + fact);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

}
