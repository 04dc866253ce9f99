package copydesk.enrich.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.support.GenericMessage;

import static org.assertj.core.api.Assertions.assertThat;

class EnrichFunctionTests {

    private static final String URI = "urn:uuid:3f1c2b6e-3f7a-5d0e-9a60-0a3b7f3f1c2b";

    private final EnrichFunction enrich = new EnrichFunction(Enrichment.standard(EnrichSettings.standard()),
            new SimpleMeterRegistry());

    @Test
    void givesTheArticleWithItsAnnotationsUnderTheSameKey() {
        List<Message<Object>> given = this.enrich.apply(batch(Json.write(article())));

        assertThat(given).singleElement().satisfies((message) -> {
            assertThat(topic(message)).isEqualTo("newsroom.article.enriched.v1");
            assertThat(message.getHeaders().get(KafkaHeaders.KEY, byte[].class)).asString().isEqualTo(URI);
            assertThat(text(message, Headers.ID)).isEqualTo("item-0");
            assertThat(text(message, Headers.TYPE)).isEqualTo("newsroom.article.enriched");
        });
        EnrichedArticle enriched = Json.read((byte[]) given.get(0).getPayload(), EnrichedArticle.class);
        assertThat(enriched.article()).isEqualTo(article());
        assertThat(enriched.annotations().language()).isEqualTo("en");
    }

    @Test
    void setsABrokenRecordAsideAndLetsItsNeighboursThrough() {
        byte[] good = Json.write(article());

        List<Message<Object>> given = this.enrich.apply(batch(good, "{broken".getBytes(StandardCharsets.UTF_8), good));

        assertThat(given).extracting(EnrichFunctionTests::topic)
            .containsExactly(Topic.ENRICHED.topicName(), Topic.INGESTED_QUARANTINE.topicName(),
                    Topic.OUTCOME.topicName(), Topic.ENRICHED.topicName());
        assertThat(text(given.get(1), Headers.QUARANTINE_OFFSET)).isEqualTo("101");
        assertThat(text(given.get(1), Headers.TRACEPARENT)).isEqualTo(envelope(1).trace().header());
    }

    @Test
    void setsATombstoneAsideAsATombstone() {
        List<Message<Object>> given = this.enrich.apply(batch(KafkaNull.INSTANCE));

        assertThat(given.get(0).getPayload()).isSameAs(KafkaNull.INSTANCE);
        assertThat(Json.read((byte[]) given.get(1).getPayload(), Outcome.class).reason())
            .isEqualTo(Reason.INVALID_RECORD);
    }

    @Test
    void passesHeadersOnAsTheBytesTheyAre() {
        RecordHeaders written = new RecordHeaders();

        new PlainHeaders().fromHeaders(new MessageHeaders(
                Map.of("ce_id", bytes("item-1"), KafkaHeaders.KEY, bytes("key"), "contentType", "application/json")),
                written);

        assertThat(written.toArray()).extracting((header) -> header.key() + "=" + new String(header.value()))
            .containsExactly("ce_id=item-1");
    }

    @Test
    void readsHeadersAsTheBytesTheyAre() {
        Map<String, Object> read = new HashMap<>();

        new PlainHeaders().toHeaders(new RecordHeaders().add("ce_id", bytes("item-1")), read);

        assertThat(read).containsOnlyKeys("ce_id").containsEntry("ce_id", bytes("item-1"));
    }

    @SuppressWarnings("unchecked")
    private static Message<List<byte[]>> batch(Object... values) {
        List<Object> payload = List.of(values);
        Map<String, List<Object>> headers = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            Map<String, Object> converted = new HashMap<>();
            envelope(i).toHeaders().forEach((name, text) -> converted.put(name, bytes(text)));
            converted.put(Headers.TRACEPARENT, envelope(i).trace().header());
            put(headers, KafkaHeaders.BATCH_CONVERTED_HEADERS, converted);
            put(headers, KafkaHeaders.RECEIVED_TOPIC, Topic.INGESTED.topicName());
            put(headers, KafkaHeaders.RECEIVED_PARTITION, 2);
            put(headers, KafkaHeaders.OFFSET, 100L + i);
            put(headers, KafkaHeaders.RECEIVED_KEY, bytes(URI));
        }
        return new GenericMessage<>((List<byte[]>) (List<?>) payload, new HashMap<>(headers));
    }

    private static void put(Map<String, List<Object>> headers, String name, Object value) {
        headers.computeIfAbsent(name, (missing) -> new ArrayList<>()).add(value);
    }

    private static Envelope envelope(int number) {
        return Envelope.fetched("item-" + number, URI, Instant.parse("2026-03-01T10:15:30Z"));
    }

    private static Article article() {
        String headline = "Ferry Returns to the Old Harbour";
        List<Block> blocks = List.of(new Block(BlockRole.HEADLINE, headline, List.of()), new Block(BlockRole.PARAGRAPH,
                "The first ferry in nine years tied up on Saturday, and people came to see it.", List.of()));
        Origin origin = new Origin("files", "files:desk/ferry.txt", "ferry", Form.TEXT_EXPORT,
                "sha256:" + "0".repeat(64), null);
        return new Article(URI, 1, origin, null, null, headline, List.of(), blocks, List.of(), List.of(), List.of(),
                List.of(), null, null, List.of(), Particulars.none());
    }

    private static String topic(Message<?> message) {
        return String.valueOf(message.getHeaders().get(KafkaHeaders.TOPIC));
    }

    private static String text(Message<?> message, String header) {
        return new String((byte[]) message.getHeaders().get(header), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
