package copydesk.publish.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import copydesk.contract.change.ChangeKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts versions and times the way of an article from its fetch. */
public final class PublishMeters {

    private static final Duration[] OBJECTIVES = { Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2),
            Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofSeconds(300) };

    private final Map<ChangeKind, Counter> versions = new EnumMap<>(ChangeKind.class);

    private final Clock clock;

    private final Timer latency;

    private final Timer lateness;

    /** Counts in this registry, by this clock. */
    public PublishMeters(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.latency = Timer.builder(PublishMeter.LATENCY.meterName())
            .serviceLevelObjectives(OBJECTIVES)
            .register(registry);
        this.lateness = Timer.builder(PublishMeter.LATENESS.meterName())
            .serviceLevelObjectives(OBJECTIVES)
            .register(registry);
        for (ChangeKind change : ChangeKind.values()) {
            this.versions.put(change,
                    registry.counter(PublishMeter.VERSIONS.meterName(), PublishMeter.CHANGE, change.code()));
        }
    }

    void published(ChangeKind change, Instant fetchedAt) {
        versions(change).increment();
        Duration taken = Duration.between(fetchedAt, this.clock.instant());
        this.latency.record(taken.isNegative() ? Duration.ZERO : taken);
    }

    // no document was fetched for it, or it waited on the way
    void counted(ChangeKind change) {
        versions(change).increment();
    }

    void released(Instant until, Instant at) {
        this.lateness.record(Duration.between(until, at));
    }

    private Counter versions(ChangeKind change) {
        return Objects.requireNonNull(this.versions.get(change));
    }

}
