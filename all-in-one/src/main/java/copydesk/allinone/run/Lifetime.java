package copydesk.allinone.run;

import java.util.ArrayDeque;
import java.util.Deque;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends what was started, last first, once: at the end of the program, or when the process
 * is asked to end (Ctrl-C, SIGTERM), whichever comes first.
 */
public final class Lifetime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lifetime.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private boolean over;

    /** A lifetime that ends with the process at the latest. */
    public static Lifetime ofProcess() {
        Lifetime lifetime = new Lifetime();
        Runtime.getRuntime().addShutdownHook(new Thread(lifetime::close, "copydesk-end"));
        return lifetime;
    }

    /** Adds something that was started. If the end is near already, it ends at once. */
    public synchronized <T extends AutoCloseable> T add(T part) {
        if (this.over) {
            end(part);
        }
        else {
            this.started.push(part);
        }
        return part;
    }

    /** Whether the end has begun. */
    public synchronized boolean isOver() {
        return this.over;
    }

    /** Waits for the end. */
    public synchronized void awaitEnd() throws InterruptedException {
        while (!this.over) {
            wait();
        }
    }

    @Override
    public synchronized void close() {
        this.over = true;
        notifyAll();
        while (!this.started.isEmpty()) {
            end(this.started.pop());
        }
    }

    // one part that cannot end in order must not keep the others from it
    private static void end(AutoCloseable part) {
        try {
            part.close();
        }
        catch (Exception ex) {
            LOG.warn("Part did not end in order", ex);
        }
    }

}
