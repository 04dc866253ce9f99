package copydesk.ingest.stream.source;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import copydesk.contract.drift.Drift;
import copydesk.contract.drift.Fault;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceState;
import copydesk.ingest.stream.IngestMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Counts polls, what they find, how late they are and how the sources are doing. No
 * series is of a single source: there may be ten thousand.
 */
public final class FrontierMeters {

    private final Map<FetchOutcome, Counter> polls = new EnumMap<>(FetchOutcome.class);

    private final Map<SourceHealth, AtomicInteger> sources = new EnumMap<>(SourceHealth.class);

    private final Map<Fault, AtomicInteger> drifted = new EnumMap<>(Fault.class);

    private final Map<String, Standing> known = new ConcurrentHashMap<>();

    private final Counter found;

    private final Counter duplicates;

    private final Counter lost;

    private final Counter forbidden;

    private final Timer delay;

    private final Timer lateness;

    /** Counts in this registry; all series are there from the start. */
    public FrontierMeters(MeterRegistry registry) {
        for (FetchOutcome outcome : FetchOutcome.values()) {
            this.polls.put(outcome,
                    registry.counter(IngestMeter.SOURCE_POLLS.meterName(), IngestMeter.OUTCOME, outcome.code()));
        }
        for (SourceHealth health : SourceHealth.values()) {
            AtomicInteger count = new AtomicInteger();
            this.sources.put(health, count);
            registry.gauge(IngestMeter.SOURCE_HEALTH.meterName(), Tags.of(IngestMeter.HEALTH, health.code()), count);
        }
        for (Fault fault : Fault.values()) {
            AtomicInteger count = new AtomicInteger();
            this.drifted.put(fault, count);
            registry.gauge(IngestMeter.SOURCE_DRIFTED.meterName(), Tags.of(IngestMeter.FAULT, fault.code()), count);
        }
        this.found = registry.counter(IngestMeter.SOURCE_FOUND.meterName());
        this.duplicates = registry.counter(IngestMeter.SOURCE_DUPLICATES.meterName());
        this.lost = registry.counter(IngestMeter.SOURCE_LOST.meterName());
        this.forbidden = registry.counter(IngestMeter.SOURCE_FORBIDDEN.meterName());
        this.delay = registry.timer(IngestMeter.SOURCE_DELAY.meterName());
        this.lateness = registry.timer(IngestMeter.SOURCE_LATENESS.meterName());
    }

    void requested(@Nullable Instant due, Instant now) {
        if (due != null && !due.isAfter(now)) {
            this.lateness.record(Duration.between(due, now));
        }
    }

    void polled(FetchOutcome outcome) {
        Counter counter = this.polls.get(outcome);
        if (counter != null) {
            counter.increment();
        }
    }

    /**
     * What a result brought: the state before it and after it, and links that were new.
     */
    void brought(SourceState before, @Nullable SourceState after, int news) {
        if (after != null) {
            this.found.increment(news);
            this.duplicates.increment(orZero(after.counts().duplicates()) - orZero(before.counts().duplicates()));
            this.lost.increment(orZero(after.counts().lost()) - orZero(before.counts().lost()));
            this.forbidden.increment(orZero(after.counts().forbidden()) - orZero(before.counts().forbidden()));
            Integer seconds = after.times().delaySeconds();
            if (news > 0 && seconds != null) {
                this.delay.record(Duration.ofSeconds(seconds));
            }
        }
    }

    private static int orZero(@Nullable Integer count) {
        return (count != null) ? count : 0;
    }

    void is(String source, @Nullable SourceState state) {
        Standing before = (state != null) ? this.known.put(source, Standing.of(state)) : this.known.remove(source);
        count(before, -1);
        count((state != null) ? Standing.of(state) : null, 1);
    }

    private void count(@Nullable Standing standing, int change) {
        if (standing != null) {
            add(this.sources.get(standing.health()), change);
            standing.faults().forEach((fault) -> add(this.drifted.get(fault), change));
        }
    }

    private static void add(@Nullable AtomicInteger count, int change) {
        if (count != null) {
            count.addAndGet(change);
        }
    }

    /** What is counted of a source; its drifts only while they are its trouble. */
    private record Standing(SourceHealth health, List<Fault> faults) {

        static Standing of(SourceState state) {
            List<Drift> drifts = state.drifts();
            return new Standing(state.health(), (drifts != null && state.health() == SourceHealth.DRIFTED)
                    ? drifts.stream().map(Drift::fault).toList() : List.of());
        }

    }

}
