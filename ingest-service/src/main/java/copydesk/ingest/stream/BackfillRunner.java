package copydesk.ingest.stream;

import java.time.Duration;

import copydesk.ingest.frontier.BackfillSettings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps a feeder of waiting originals running while the service runs; when Kafka fails
 * it, a new one takes its place after a pause.
 */
public final class BackfillRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackfillRunner.class);

    private final String kafka;

    private final String instance;

    private final BackfillSettings settings;

    private final Duration restartPause;

    private final Counter moved;

    private volatile @Nullable BackfillFeeder feeder;

    private volatile @Nullable Thread thread;

    /**
     * A runner.
     * @param kafka where Kafka is
     * @param instance name of this instance among those of the service
     * @param settings pace of the feeder
     * @param restartPause how long to wait after a failure
     * @param registry where documents moved are counted
     */
    public BackfillRunner(String kafka, String instance, BackfillSettings settings, Duration restartPause,
            MeterRegistry registry) {
        this.kafka = kafka;
        this.instance = instance;
        this.settings = settings;
        this.restartPause = restartPause;
        this.moved = registry.counter(IngestMeter.BACKFILL_MOVED.meterName());
        Gauge.builder(IngestMeter.BACKFILL_HELD.meterName(), this, BackfillRunner::heldSeconds)
            .baseUnit("seconds")
            .register(registry);
    }

    private double heldSeconds() {
        BackfillFeeder feeding = this.feeder;
        return (feeding != null) ? feeding.held().toMillis() / 1000.0 : 0;
    }

    @Override
    public void start() {
        Thread running = new Thread(this::run, "backfill");
        running.setDaemon(true);
        this.thread = running;
        running.start();
    }

    private void run() {
        try (Backlog backlog = new Backlog(this.kafka)) {
            while (isRunning()) {
                feed(backlog);
            }
        }
        catch (InterruptedException ex) {
            LOG.debug("Asked to end");
        }
    }

    private void feed(Backlog backlog) throws InterruptedException {
        try (BackfillFeeder next = new BackfillFeeder(this.settings, backlog,
                BackfillFeeder.consumer(this.kafka, this.settings), BackfillFeeder.producer(this.kafka, this.instance),
                this.moved::increment)) {
            this.feeder = next;
            if (isRunning()) {
                next.run();
            }
        }
        catch (RuntimeException ex) {
            // whatever it is: a thread that ends for good would go unnoticed
            LOG.warn("The feeder of waiting originals ended, a new one starts in {}: {}", this.restartPause,
                    ex.toString());
            Thread.sleep(this.restartPause.toMillis());
        }
    }

    @Override
    public void stop() {
        Thread running = this.thread;
        this.thread = null;
        BackfillFeeder feeding = this.feeder;
        if (feeding != null) {
            feeding.end();
        }
        if (running != null) {
            join(running);
        }
    }

    private static void join(Thread running) {
        try {
            running.join(Duration.ofSeconds(3).toMillis());
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

}
