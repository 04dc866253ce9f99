package copydesk.allinone.rerun;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which records of the topic of fetched documents are meant.
 *
 * @param source the only source that is meant, a host or the name of a folder; null for
 * all
 */
public record Originals(@Nullable String source) {

    /** Whether this record is an original of the source; copies of re-runs are none. */
    boolean mean(ConsumerRecord<byte[], byte[]> record) {
        String run = EnvelopeHeaders.text(record.headers(), Headers.RUN);
        boolean copy = run != null && !run.startsWith(Envelope.IMPORT);
        return !copy && record.value() != null
                && (this.source == null || facts(record).filter((facts) -> isOf(this.source, facts)).isPresent());
    }

    private static boolean isOf(String source, FetchFacts facts) {
        return source.equalsIgnoreCase(facts.sourceId());
    }

    private static Optional<FetchFacts> facts(ConsumerRecord<byte[], byte[]> record) {
        String header = EnvelopeHeaders.text(record.headers(), Headers.FETCH_FACTS);
        try {
            return (header != null) ? Optional.of(Json.read(header.getBytes(StandardCharsets.UTF_8), FetchFacts.class))
                    : Optional.empty();
        }
        catch (InvalidRecord ex) {
            return Optional.empty();
        }
    }

}
