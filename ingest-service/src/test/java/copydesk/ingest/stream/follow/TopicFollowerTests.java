package copydesk.ingest.stream.follow;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TopicFollowerTests {

    private static final TopicPartition STATES = new TopicPartition(Topic.SOURCE_STATE.topicName(), 0);

    private final List<String> told = new CopyOnWriteArrayList<>();

    private final Queue<MockConsumer<byte[], byte[]>> consumers = new ArrayDeque<>();

    private final TopicFollower follower = new TopicFollower(Topic.SOURCE_STATE, this.consumers::remove,
            Duration.ofMillis(1), () -> this.told.add("begin"),
            (record) -> this.told.add(new String(record.value(), StandardCharsets.UTF_8)));

    @AfterEach
    void stop() {
        this.follower.stop();
    }

    @Test
    void hasToldAllThatWasThereWhenItWasAsked() throws Exception {
        MockConsumer<byte[], byte[]> consumer = consumer(2);
        consumer.schedulePollTask(() -> consumer.addRecord(record(0, "a")));
        consumer.schedulePollTask(() -> consumer.addRecord(record(1, "b")));
        CompletableFuture<Void> upToNow = this.follower.upToNow();
        assertThat(upToNow).isNotDone();

        this.follower.start();

        upToNow.get(10, TimeUnit.SECONDS);
        assertThat(this.told).containsExactly("begin", "a", "b");
    }

    @Test
    void beginsAgainAfterAFailure() throws Exception {
        MockConsumer<byte[], byte[]> broken = consumer(1);
        broken.schedulePollTask(() -> broken.setPollException(new KafkaException("broken")));
        MockConsumer<byte[], byte[]> consumer = consumer(1);
        consumer.schedulePollTask(() -> consumer.addRecord(record(0, "a")));

        this.follower.start();

        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> this.told.contains("a"));
        assertThat(this.told).containsExactly("begin", "begin", "a");
        assertThat(broken.closed()).isTrue();
    }

    @Test
    void closesItsConsumerWhenItEnds() {
        MockConsumer<byte[], byte[]> consumer = consumer(0);
        this.follower.start();
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> this.told.contains("begin"));

        this.follower.stop();

        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(10)).until(consumer::closed);
        assertThat(this.follower.isRunning()).isFalse();
    }

    private MockConsumer<byte[], byte[]> consumer(long end) {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        Node[] nodes = { new Node(1, "kafka", 9092) };
        consumer.updatePartitions(STATES.topic(),
                List.of(new PartitionInfo(STATES.topic(), 0, nodes[0], nodes, nodes)));
        consumer.updateBeginningOffsets(Map.of(STATES, 0L));
        consumer.updateEndOffsets(Map.of(STATES, end));
        this.consumers.add(consumer);
        return consumer;
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String value) {
        return new ConsumerRecord<>(STATES.topic(), 0, offset, new byte[0], value.getBytes(StandardCharsets.UTF_8));
    }

}
