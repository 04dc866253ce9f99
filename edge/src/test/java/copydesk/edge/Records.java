package copydesk.edge;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.contract.Envelope;
import copydesk.contract.Topic;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Records as hops meet them. */
final class Records {

    static final Instant FETCHED_AT = Instant.parse("2026-03-01T10:15:30Z");

    static final Envelope ENVELOPE = Envelope.fetched("item-1", "files:harbour.txt", FETCHED_AT);

    private Records() {
    }

    static Incoming incoming(String value) {
        return incoming(value, EnvelopeHeaders.write(ENVELOPE));
    }

    static Incoming withoutEnvelope(String value) {
        return incoming(value, new RecordHeaders());
    }

    private static Incoming incoming(String value, Headers headers) {
        return new Incoming(Topic.INGESTED.topicName(), 3, 42, "urn:uuid:1".getBytes(StandardCharsets.UTF_8),
                value.getBytes(StandardCharsets.UTF_8), headers);
    }

    static String text(Emission emission, String header) {
        return String.valueOf(EnvelopeHeaders.text(emission.headers(), header));
    }

}
