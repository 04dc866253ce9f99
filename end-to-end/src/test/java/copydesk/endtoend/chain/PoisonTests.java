package copydesk.endtoend.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.ledger.HistoryReader;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import copydesk.endtoend.process.WayIn;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A broken record on each topic rests in quarantine with its reason; its neighbours go
 * on.
 */
@ExtendWith(SharedChain.class)
class PoisonTests {

    private static final Instant FETCHED = Instant.parse("2026-04-10T09:00:00Z");

    private static final byte[] BROKEN = "{\"uri\": \"urn:uuid:1\", \"blocks\": [".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource(names = { "FETCHED", "INGESTED", "ENRICHED", "COMMAND", "RELATION" })
    void setsAsideARecordWithoutHeaders(Topic topic, Chain chain) {
        RecordMetadata place = WayIn.outcome(chain.wayIn().record(topic, "urn:poison:1", BROKEN, new RecordHeaders()));
        String item = HistoryReader.nameless(topic.topicName() + "-" + place.partition() + "@" + place.offset());

        Outcome end = chain.ends().of(item);

        assertThat(end.state()).isEqualTo(EndState.QUARANTINED);
        assertThat(end.reason()).isEqualTo(Reason.INVALID_RECORD);
        ConsumerRecord<byte[], byte[]> aside = chain.records(topic.quarantine())
            .stream()
            .filter((record) -> header(record, Headers.QUARANTINE_OFFSET).equals(Long.toString(place.offset()))
                    && header(record, Headers.QUARANTINE_PARTITION).equals(Integer.toString(place.partition())))
            .findFirst()
            .orElseThrow();
        assertThat(aside.value()).isEqualTo(BROKEN);
        assertThat(header(aside, Headers.QUARANTINE_REASON)).isEqualTo("invalid-record");
        assertThat(header(aside, Headers.QUARANTINE_TOPIC)).isEqualTo(topic.topicName());
    }

    @ParameterizedTest
    @EnumSource(names = { "FETCHED", "INGESTED", "ENRICHED", "COMMAND", "RELATION" })
    void publishesTheNeighboursOfABrokenRecord(Topic topic, Chain chain) {
        String key = "urn:poison:" + topic;
        String item = Identity.itemId(key, FETCHED);
        Envelope envelope = new Envelope(item, EventType.ARTICLE_INGESTED, "/copydesk/test", key, FETCHED, null,
                Traceparent.ofItem(item));
        String before = article(chain, topic + "-before");
        chain.wayIn().record(topic, key, BROKEN, EnvelopeHeaders.write(envelope));
        String after = article(chain, topic + "-after");

        assertThat(chain.ends().ofAll(List.of(before, item, after))).extracting(Outcome::state)
            .containsExactly(EndState.PUBLISHED, EndState.QUARANTINED, EndState.PUBLISHED);
        assertThat(chain.records(topic.quarantine(), item)).hasSize(1);
        assertThat(chain.records(Topic.CLEAN, item)).isEmpty();
    }

    private static String article(Chain chain, String slug) {
        return chain.wayIn().document(Chain.SOURCE, slug + ".txt", null, QuayArticle.at(slug), FETCHED);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return String.valueOf(EnvelopeHeaders.text(record.headers(), name));
    }

}
