package copydesk.ingest.stream.source;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import copydesk.contract.drift.Drift;
import copydesk.contract.drift.Fault;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.contract.source.SourceTimes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FrontierMetersTests {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final FrontierMeters meters = new FrontierMeters(this.registry);

    @ParameterizedTest
    @EnumSource
    void countsPollsByWhatCameOfThem(FetchOutcome outcome) {
        assertThat(polls(outcome)).isZero();

        this.meters.polled(outcome);

        assertThat(polls(outcome)).isEqualTo(1);
        assertThat(this.registry.get("copydesk.source.polls").counters()).hasSize(FetchOutcome.values().length);
    }

    @Test
    void sumsUpWhatSourcesBring() {
        SourceState before = state(SourceHealth.HEALTHY);

        this.meters.brought(before, brought(before, 2, null, 40), 3);
        this.meters.brought(brought(before, 2, 1, 40), brought(before, 2, 4, 40), 0);
        this.meters.brought(before, null, 5);

        assertThat(this.registry.get("copydesk.source.found").counter().count()).isEqualTo(3);
        assertThat(this.registry.get("copydesk.source.duplicates").counter().count()).isEqualTo(2);
        assertThat(this.registry.get("copydesk.source.lost").counter().count()).isEqualTo(3);
        assertThat(this.registry.get("copydesk.source.forbidden").counter().count()).isEqualTo(3);
        assertThat(this.registry.get("copydesk.source.delay").timer().count()).isEqualTo(1);
        assertThat(this.registry.get("copydesk.source.delay").timer().totalTime(TimeUnit.SECONDS)).isEqualTo(40);
    }

    private static SourceState brought(SourceState state, Integer duplicates, @Nullable Integer lost, Integer delay) {
        return new SourceState(state.source(), state.definition(), state.health(), null, false, state.url(), null, null,
                null, null, null, 0, 0, new SourceCounts(1, 0, 3, 3, 3, 0, 0, duplicates, lost, lost),
                new SourceTimes(NOW, 60, null, null, null, null, delay), List.of());
    }

    @Test
    void timesHowLatePollsAre() {
        this.meters.requested(NOW.minusSeconds(5), NOW);
        this.meters.requested(null, NOW);

        assertThat(this.registry.get("copydesk.source.lateness").timer().count()).isEqualTo(1);
        assertThat(this.registry.get("copydesk.source.lateness").timer().totalTime(TimeUnit.SECONDS)).isEqualTo(5);
    }

    @Test
    void countsASourceWhereItStands() {
        this.meters.is("courier", state(SourceHealth.HEALTHY));
        this.meters.is("herald", state(SourceHealth.HEALTHY));
        this.meters.is("courier", state(SourceHealth.HEALTHY));
        assertThat(sources("healthy")).isEqualTo(2);

        this.meters.is("courier", state(SourceHealth.FAILING));
        assertThat(sources("healthy")).isEqualTo(1);
        assertThat(sources("failing")).isEqualTo(1);

        this.meters.is("courier", null);
        assertThat(sources("failing")).isZero();
    }

    @Test
    void countsNothingForASourceThatIsNotKnown() {
        this.meters.is("courier", null);

        assertThat(this.registry.get("copydesk.source.health").gauges()).hasSize(SourceHealth.values().length)
            .allSatisfy((gauge) -> assertThat(gauge.value()).isZero());
    }

    @Test
    void countsWhatDriftsWhileThatIsTheTrouble() {
        this.meters.is("courier", drifting(SourceHealth.DRIFTED, Fault.THIN, Fault.NO_DATE));
        this.meters.is("herald", drifting(SourceHealth.DRIFTED, Fault.NO_DATE));
        this.meters.is("star", drifting(SourceHealth.FAILING, Fault.NO_DATE));
        assertThat(drifted("no-date")).isEqualTo(2);
        assertThat(drifted("thin")).isEqualTo(1);

        this.meters.is("courier", drifting(SourceHealth.DRIFTED, Fault.NO_DATE));
        this.meters.is("herald", null);
        assertThat(drifted("no-date")).isEqualTo(1);
        assertThat(drifted("thin")).isZero();
        assertThat(this.registry.get("copydesk.source.drifted").gauges()).hasSize(Fault.values().length);
    }

    private double drifted(String fault) {
        return this.registry.get("copydesk.source.drifted").tag("fault", fault).gauge().value();
    }

    private static SourceState drifting(SourceHealth health, Fault... faults) {
        SourceState state = state(health);
        return new SourceState(state.source(), state.definition(), health, null, false, state.url(), null, null, null,
                null, null, 0, 0, SourceCounts.NONE, state.times(), List.of(), null, null, null,
                List.of(faults).stream().map((fault) -> new Drift(fault, NOW, 5, 5, 0)).toList());
    }

    private double polls(FetchOutcome outcome) {
        return this.registry.get("copydesk.source.polls").tag("outcome", outcome.code()).counter().count();
    }

    private double sources(String health) {
        return this.registry.get("copydesk.source.health").tag("health", health).gauge().value();
    }

    private static SourceState state(SourceHealth health) {
        SourceDefinition feed = SourceDefinition.of("courier", SourceKind.FEED, "https://news.example/feed");
        return new SourceState("courier", feed, health, null, false, feed.url(), null, null, null, null, null, 0, 0,
                SourceCounts.NONE, new SourceTimes(NOW, 60, null, null, null, null, null), List.of());
    }

}
