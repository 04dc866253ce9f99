package copydesk.ingest.stream;

import copydesk.contract.ledger.Reason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what the fetch side offers. */
public final class FetchMeters {

    private final MeterRegistry registry;

    private final Counter given;

    private final Counter passedOver;

    private final Counter noRoom;

    /** Counts in this registry. */
    public FetchMeters(MeterRegistry registry) {
        this.registry = registry;
        this.given = registry.counter(IngestMeter.FETCH_GIVEN.meterName());
        this.passedOver = registry.counter(IngestMeter.FETCH_PASSED_OVER.meterName());
        this.noRoom = registry.counter(IngestMeter.FETCH_NO_ROOM.meterName());
        failures(Reason.UNREACHABLE);
    }

    void given() {
        this.given.increment();
    }

    void passedOver() {
        this.passedOver.increment();
    }

    void hadNoRoom() {
        this.noRoom.increment();
    }

    void failed(Reason reason) {
        failures(reason).increment();
    }

    private Counter failures(Reason reason) {
        return this.registry.counter(IngestMeter.FETCH_FAILED.meterName(), IngestMeter.REASON, reason.code());
    }

}
