package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import copydesk.contract.Digest;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.edge.EnvelopeHeaders;
import copydesk.ingest.fetch.Fetched;
import copydesk.ingest.fetch.Offer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FetchDoorTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");

    private final MockProducer<byte[], byte[]> producer = producer();

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final FetchDoor door = new FetchDoor(this.producer, new FetchMeters(this.registry),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void offersTheOriginalBytesWithTheirFacts() {
        Offer offer = offer("files", "files:desk/ferry.txt");

        var item = this.door.offer(offer);
        this.producer.completeNext();

        ProducerRecord<byte[], byte[]> record = this.producer.history().get(0);
        assertThat(item).isCompletedWithValue(Identity.itemId("files:desk/ferry.txt", NOW));
        assertThat(record.topic()).isEqualTo("newsroom.document.fetched.v1");
        assertThat(record.key()).asString().isEqualTo("files:desk/ferry.txt");
        assertThat(record.value()).isEqualTo(offer.bytes());
        assertThat(EnvelopeHeaders.text(record.headers(), Headers.ID)).isEqualTo(item.join());
        assertThat(EnvelopeHeaders.text(record.headers(), Headers.CONTENT_TYPE)).isEqualTo("text/plain");
        assertThat(Json.read(record.headers().lastHeader(Headers.FETCH_FACTS).value(), FetchFacts.class))
            .isEqualTo(offer.facts());
    }

    @Test
    void offersADocumentUnderTheIdThatItsItemHas() {
        var item = this.door.offer(offer("press", "press:push/1"), "item-1");
        this.producer.completeNext();

        assertThat(item).isCompletedWithValue("item-1");
        assertThat(EnvelopeHeaders.text(this.producer.history().get(0).headers(), Headers.ID)).isEqualTo("item-1");
        assertThat(this.registry.counter("copydesk.fetch.given").count()).isEqualTo(1);
    }

    @Test
    void keepsTheDocumentsOfASourceOnOnePartition() {
        for (int i = 0; i < 20; i++) {
            this.door.offer(offer("files", "files:" + i));
        }

        assertThat(this.producer.history()).extracting(ProducerRecord::partition)
            .containsOnly(this.producer.history().get(0).partition());
    }

    @Test
    void spreadsSourcesOverPartitions() {
        for (int i = 0; i < 50; i++) {
            this.door.offer(offer("host-" + i + ".example", "https://host-" + i + ".example/"));
        }

        assertThat(this.producer.history()).extracting(ProducerRecord::partition).contains(0, 1, 2, 3);
    }

    @Test
    void endsWhatCouldNotBeFetchedInTheLedger() {
        this.door.offer(new Fetched.Failed("ferry", "https://gone.example/ferry", Reason.UNREACHABLE,
                "The server answered 410."));

        ProducerRecord<byte[], byte[]> record = this.producer.history().get(0);
        assertThat(record.topic()).isEqualTo(Topic.OUTCOME.topicName());
        assertThat(Json.read(record.value(), Outcome.class))
            .isEqualTo(new Outcome(Identity.itemId("https://gone.example/ferry", NOW), EndState.REFUSED, "fetch",
                    Reason.UNREACHABLE, "The server answered 410.", "ferry", null, null, null, null, NOW));
        assertThat(this.registry.counter("copydesk.fetch.failed", "reason", "unreachable").count()).isEqualTo(1);
    }

    @Test
    void failsTheOfferWhenTheBrokersDoNotTakeIt() {
        var item = this.door.offer(offer("files", "files:desk/ferry.txt"));

        this.producer.errorNext(new TimeoutException("no answer"));

        assertThat(item).isCompletedExceptionally();
    }

    private static Offer offer(String sourceId, String identity) {
        byte[] bytes = "The ferry is back.".getBytes(StandardCharsets.UTF_8);
        return new Offer(new FetchFacts(sourceId, identity, "ferry", null, "text/plain", null, Digest.text(bytes)),
                bytes, NOW);
    }

    private static MockProducer<byte[], byte[]> producer() {
        Node node = new Node(1, "localhost", 9092);
        List<PartitionInfo> partitions = java.util.stream.IntStream.range(0, 4)
            .mapToObj((number) -> new PartitionInfo(Topic.FETCHED.topicName(), number, node, null, null))
            .toList();
        Cluster cluster = new Cluster("test", List.of(node), partitions, java.util.Set.of(), java.util.Set.of());
        return new MockProducer<>(cluster, false, new RoundRobinPartitioner(), new ByteArraySerializer(),
                new ByteArraySerializer());
    }

}
