package copydesk.ingest.stream;

import java.time.Duration;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps one worker at work on a thread of its own while the service runs; when it fails,
 * a new one takes its place after a pause.
 */
public final class Shift implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);

    private final String name;

    private final Supplier<? extends Worker> workers;

    private final Duration pause;

    private final Duration patience;

    private final Counter restarts;

    private volatile @Nullable Worker worker;

    private volatile @Nullable Thread thread;

    /**
     * A shift that has not begun.
     * @param name of the thread, and of the worker in the log
     * @param workers makes the next worker
     * @param pause how long to wait after a failure
     * @param patience how long a worker may take to end before it is interrupted; a
     * server that takes its time may not keep the service from ending
     * @param registry where it is counted how often a worker failed
     */
    public Shift(String name, Supplier<? extends Worker> workers, Duration pause, Duration patience,
            MeterRegistry registry) {
        this.name = name;
        this.workers = workers;
        this.pause = pause;
        this.patience = patience;
        this.restarts = registry.counter(IngestMeter.WORKER_RESTARTS.meterName(), IngestMeter.WORKER, name);
    }

    @Override
    public void start() {
        Thread next = new Thread(this::keep, this.name);
        next.setDaemon(true);
        this.thread = next;
        next.start();
    }

    private void keep() {
        try {
            while (isOurs()) {
                work();
            }
        }
        catch (InterruptedException ex) {
            LOG.debug("{}: asked to end", this.name);
        }
    }

    private void work() throws InterruptedException {
        try (Worker next = this.workers.get()) {
            this.worker = next;
            if (isOurs()) {
                next.run();
            }
        }
        catch (RuntimeException | Error ex) {
            // whatever it is: a thread that ends for good would go unnoticed
            if (isOurs()) {
                this.restarts.increment();
                LOG.warn("{} ended, a new one starts in {}: {}", this.name, this.pause, ex.toString());
                Thread.sleep(this.pause.toMillis());
            }
        }
    }

    // a shift that was ended and begun again has another thread
    private boolean isOurs() {
        return this.thread == Thread.currentThread();
    }

    @Override
    public void stop() {
        Thread running = this.thread;
        this.thread = null;
        Worker working = this.worker;
        if (working != null) {
            working.end();
        }
        if (running != null) {
            join(running);
        }
    }

    private void join(Thread running) {
        try {
            running.join(this.patience.toMillis());
            running.interrupt();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return this.thread != null;
    }

    /** Does one kind of work until it is ended or fails. */
    public interface Worker extends AutoCloseable {

        /** Works; returns when it was ended. */
        void run() throws InterruptedException;

        /** Ends {@link #run}; called by another thread. */
        void end();

        @Override
        void close();

    }

}
