package copydesk.edge;

import java.util.List;

import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Reason;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DoorMetersTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final DoorMeters meters = new DoorMeters("enrich", this.registry);

    @Test
    void allSeriesAreThereBeforeTheFirstRecord() {
        assertThat(this.registry.getMeters()).hasSize(1 + 4 + Reason.values().length)
            .extracting(Meter::getId)
            .allMatch((id) -> "enrich".equals(id.getTag("hop")));
        assertThat(this.registry.get("copydesk.hop.left").tag("how", "aborted").counter().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void countsWhyARecordIsSetAside(Reason reason) {
        this.meters.failed(reason);

        assertThat(this.registry.get("copydesk.quarantine.records").tag("reason", reason.code()).counter().count())
            .isEqualTo(1);
        assertThat(left("failed")).isEqualTo(1);
        assertThat(this.registry.get("copydesk.quarantine.records").counters()).hasSize(Reason.values().length)
            .filteredOn((counter) -> counter.count() > 0)
            .hasSize(1);
    }

    @Test
    void ledgerAloneIsSkipped() {
        Emission line = Ending.of(EndState.UNCHANGED).emission("enrich", Records.ENVELOPE);
        Emission article = Emission.to(Topic.ENRICHED, "urn:uuid:1", "x", Records.ENVELOPE);

        this.meters.gave(List.of(line));
        this.meters.gave(List.of());
        this.meters.gave(List.of(article, line));

        assertThat(left("skipped")).isEqualTo(2);
        assertThat(left("given")).isEqualTo(1);
    }

    @Test
    void aSampleTakesNothingOnEither() {
        Emission line = Ending.of(EndState.REFUSED).emission("extract", Records.ENVELOPE);
        Emission sample = Emission.to(Topic.SOURCE_SAMPLE, "courier", "x", Records.ENVELOPE);
        Emission article = Emission.to(Topic.INGESTED, "urn:uuid:1", "x", Records.ENVELOPE);

        this.meters.gave(List.of(line, sample));
        this.meters.gave(List.of(article, sample));

        assertThat(left("skipped")).isEqualTo(1);
        assertThat(left("given")).isEqualTo(1);
    }

    @Test
    void countsWhatIsPassedOverInNoQuarantine() {
        this.meters.passedOver();

        assertThat(left("failed")).isEqualTo(1);
        assertThat(this.registry.get("copydesk.quarantine.records").counters()).allMatch((all) -> all.count() == 0);
    }

    @Test
    void takenIsWhatLeftInAnyWay() {
        for (int i = 0; i < 3; i++) {
            this.meters.taken();
        }
        this.meters.gave(List.of());
        this.meters.failed(Reason.EMPTY);
        this.meters.aborted();

        assertThat(this.registry.get("copydesk.hop.taken").counter().count()).isEqualTo(3);
        assertThat(left("given") + left("skipped") + left("failed") + left("aborted")).isEqualTo(3);
    }

    private double left(String how) {
        return this.registry.get("copydesk.hop.left").tag("how", how).counter().count();
    }

}
