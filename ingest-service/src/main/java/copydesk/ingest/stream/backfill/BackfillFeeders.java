package copydesk.ingest.stream.backfill;

import java.time.Duration;
import java.util.function.Supplier;

import copydesk.ingest.backfill.BackfillSettings;
import copydesk.ingest.stream.IngestMeter;
import copydesk.ingest.stream.Shift;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Makes the feeders of an instance, one after the other, and tells the meters of the one
 * that is at work.
 */
public final class BackfillFeeders implements Supplier<Shift.Worker> {

    private final String kafka;

    private final String instance;

    private final Duration silence;

    private final BackfillSettings settings;

    private final MeterRegistry registry;

    private final Counter moved;

    private volatile @Nullable BackfillFeeder feeder;

    /**
     * Feeders.
     * @param kafka where Kafka is
     * @param instance name of this instance among those of the service
     * @param silence after which others do the work of an instance
     * @param settings pace of the feeder
     * @param registry where documents moved are counted
     */
    public BackfillFeeders(String kafka, String instance, Duration silence, BackfillSettings settings,
            MeterRegistry registry) {
        this.kafka = kafka;
        this.instance = instance;
        this.silence = silence;
        this.settings = settings;
        this.registry = registry;
        this.moved = registry.counter(IngestMeter.BACKFILL_MOVED.meterName());
        Gauge.builder(IngestMeter.BACKFILL_HELD.meterName(), this, BackfillFeeders::heldSeconds)
            .baseUnit("seconds")
            .register(registry);
    }

    private double heldSeconds() {
        BackfillFeeder feeding = this.feeder;
        return (feeding != null) ? feeding.held().toMillis() / 1000.0 : 0;
    }

    /** Keeps one of them at work. */
    public Shift shift(Duration restartPause) {
        return new Shift("backfill", this, restartPause, Duration.ofSeconds(3), this.registry);
    }

    @Override
    public Shift.Worker get() {
        BackfillFeeder next = new BackfillFeeder(this.settings, new Backlog(this.kafka),
                new Ends(Ends.consumer(this.kafka)),
                BackfillFeeder.consumer(this.kafka, this.instance, this.silence, this.settings),
                BackfillFeeder.producer(this.kafka, this.instance), this.moved::increment);
        this.feeder = next;
        return next;
    }

}
