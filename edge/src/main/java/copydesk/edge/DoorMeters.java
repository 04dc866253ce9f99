package copydesk.edge;

import java.util.List;
import java.util.Locale;

import copydesk.contract.Topic;
import copydesk.contract.ledger.Reason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Counts at the doors of one hop. All series exist from the start, so that a rate of zero
 * shows as zero.
 */
final class DoorMeters {

    private final String hop;

    private final MeterRegistry registry;

    private final Counter taken;

    DoorMeters(String hop, MeterRegistry registry) {
        this.hop = hop;
        this.registry = registry;
        this.taken = registry.counter(DoorMeter.TAKEN.meterName(), DoorMeter.HOP, hop);
        for (How how : How.values()) {
            left(how);
        }
        for (Reason reason : Reason.values()) {
            quarantined(reason);
        }
    }

    void taken() {
        this.taken.increment();
    }

    void gave(List<Emission> emissions) {
        boolean onlyTold = emissions.stream().map(Emission::topic).allMatch(DoorMeters::tells);
        left(onlyTold ? How.SKIPPED : How.GIVEN).increment();
    }

    // says what became of an item, and takes nothing on
    private static boolean tells(@Nullable Topic topic) {
        return topic == Topic.OUTCOME || topic == Topic.SOURCE_SAMPLE;
    }

    void failed(Reason reason) {
        left(How.FAILED).increment();
        quarantined(reason).increment();
    }

    void passedOver() {
        left(How.FAILED).increment();
    }

    void aborted() {
        left(How.ABORTED).increment();
    }

    private Counter left(How how) {
        return this.registry.counter(DoorMeter.LEFT.meterName(), DoorMeter.HOP, this.hop, DoorMeter.HOW,
                how.name().toLowerCase(Locale.ROOT));
    }

    private Counter quarantined(Reason reason) {
        return this.registry.counter(DoorMeter.QUARANTINED.meterName(), DoorMeter.HOP, this.hop, DoorMeter.REASON,
                reason.code());
    }

    private enum How {

        GIVEN, SKIPPED, FAILED, ABORTED

    }

}
