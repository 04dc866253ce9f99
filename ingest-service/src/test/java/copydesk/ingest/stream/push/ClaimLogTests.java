package copydesk.ingest.stream.push;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import copydesk.contract.Digest;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.push.PushClaim;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClaimLogTests {

    private static final TopicPartition CLAIMS = new TopicPartition(Topic.PUSH_CLAIM.topicName(), 0);

    private static final String KEY = Digest.text("ntb\nferry-1".getBytes(StandardCharsets.UTF_8));

    private static final PushClaim OWN = new PushClaim("ntb", "sha256:1", "item-1", false);

    private static final PushClaim OTHER = new PushClaim("ntb", "sha256:2", "item-2", false);

    private final MockProducer<byte[], byte[]> producer = new MockProducer<>(true, null, new ByteArraySerializer(),
            new ByteArraySerializer());

    private final Queue<MockConsumer<byte[], byte[]>> consumers = new ArrayDeque<>();

    private final ClaimLog log = new ClaimLog(this.producer, this.consumers::remove, true, Duration.ofMillis(1),
            Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));

    @AfterEach
    void stop() {
        this.log.stop();
        this.log.close();
    }

    @Test
    void writesAClaimUnderTheDigestOfItsKey() {
        this.log.claim("ntb\nferry-1", OWN);

        ProducerRecord<byte[], byte[]> record = this.producer.history().get(0);
        assertThat(record.topic()).isEqualTo("newsroom.push.claim.v1");
        assertThat(record.key()).asString().isEqualTo(KEY);
        assertThat(record.value()).asString()
            .isEqualTo("{\"source\":\"ntb\",\"digest\":\"sha256:1\",\"item\":\"item-1\",\"taken\":false}");
        assertThat(EnvelopeHeaders.text(record.headers(), "ce_type")).isEqualTo("newsroom.push.claimed");
    }

    @Test
    void tellsItsOwnClaimOnceItIsRead() throws Exception {
        MockConsumer<byte[], byte[]> consumer = consumer();
        CompletableFuture<PushClaim> standing = this.log.claim("ntb\nferry-1", OWN);
        assertThat(standing).isNotDone();

        consumer.schedulePollTask(() -> consumer.addRecord(record(0, OWN)));
        this.log.start();

        assertThat(standing.get(10, TimeUnit.SECONDS)).isEqualTo(OWN);
    }

    @Test
    void tellsTheClaimOfAnotherThatCameBefore() throws Exception {
        MockConsumer<byte[], byte[]> consumer = consumer();
        this.log.claim("ntb\nanother", OWN);
        CompletableFuture<PushClaim> standing = this.log.claim("ntb\nferry-1", OWN);

        consumer.schedulePollTask(() -> {
            consumer.addRecord(record(0, OTHER));
            consumer.addRecord(record(1, OWN));
        });
        this.log.start();

        assertThat(standing.get(10, TimeUnit.SECONDS)).isEqualTo(OTHER);
    }

    @Test
    void readsFromTheBeginningAfterAFailure() throws Exception {
        MockConsumer<byte[], byte[]> broken = consumer();
        broken.schedulePollTask(() -> broken.setPollException(new KafkaException("broken")));
        MockConsumer<byte[], byte[]> consumer = consumer();
        consumer.schedulePollTask(() -> consumer.addRecord(record(0, OWN)));
        CompletableFuture<PushClaim> standing = this.log.claim("ntb\nferry-1", OWN);

        this.log.start();

        assertThat(standing.get(10, TimeUnit.SECONDS)).isEqualTo(OWN);
        assertThat(broken.closed()).isTrue();
    }

    @Test
    void failsWhereTheBrokersRefuse() {
        this.producer.sendException = new KafkaException("no broker");

        assertThatThrownBy(this.log.claim("ntb\nferry-1", OWN)::join).hasRootCauseMessage("no broker");
    }

    @Test
    void readsNothingWherePushesAreOff() {
        ClaimLog off = new ClaimLog(this.producer, () -> {
            throw new AssertionError("read");
        }, false, Duration.ZERO, Clock.systemUTC());

        off.start();

        assertThat(off.isRunning()).isFalse();
    }

    private MockConsumer<byte[], byte[]> consumer() {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        Node[] nodes = { new Node(1, "kafka", 9092) };
        consumer.updatePartitions(CLAIMS.topic(),
                List.of(new PartitionInfo(CLAIMS.topic(), 0, nodes[0], nodes, nodes)));
        consumer.updateBeginningOffsets(Map.of(CLAIMS, 0L));
        this.consumers.add(consumer);
        return consumer;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, PushClaim claim) {
        return new ConsumerRecord<>(CLAIMS.topic(), 0, offset, 1, TimestampType.LOG_APPEND_TIME, 0, 0,
                KEY.getBytes(StandardCharsets.UTF_8), Json.write(claim), new RecordHeaders(), Optional.empty());
    }

}
