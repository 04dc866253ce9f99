package copydesk.ingest.web;

import java.util.Locale;

import copydesk.ingest.push.PushAnswer;
import copydesk.ingest.stream.IngestMeter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts pushes by who pushed and what came of it. */
final class PushMeters {

    private static final String NOBODY = "unknown";

    private final MeterRegistry registry;

    PushMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void answered(PushAnswer answer) {
        String source = answer.source();
        this.registry
            .counter(IngestMeter.PUSH_ANSWERED.meterName(), IngestMeter.SOURCE, (source != null) ? source : NOBODY,
                    IngestMeter.OUTCOME, answer.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .increment();
    }

}
