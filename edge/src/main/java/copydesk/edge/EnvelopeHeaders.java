package copydesk.edge;

import java.nio.charset.StandardCharsets;

import copydesk.contract.Envelope;
import copydesk.contract.InvalidRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** Envelopes as Kafka headers and back; texts are UTF-8. */
public final class EnvelopeHeaders {

    private EnvelopeHeaders() {
    }

    /**
     * Reads the envelope of a record.
     * @throws InvalidRecord if the headers hold none
     */
    public static Envelope read(Headers headers) {
        return Envelope.fromHeaders((name) -> text(headers, name));
    }

    /** New headers that hold the envelope and say that the value is JSON. */
    public static Headers write(Envelope envelope) {
        RecordHeaders headers = new RecordHeaders();
        envelope.toHeaders().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        headers.add(copydesk.contract.Headers.CONTENT_TYPE, "application/json".getBytes(StandardCharsets.UTF_8));
        return headers;
    }

    /** The text of the last header of this name; null if there is none. */
    public static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return (header == null || header.value() == null) ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

}
