package copydesk.ingest.stream.websub;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.SourceState;
import copydesk.ingest.websub.Course;
import copydesk.ingest.websub.Hubs;
import copydesk.ingest.websub.Subscriptions.NotYet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubscriptionViewTests {

    private static final TopicPartition STATES = new TopicPartition(Topic.SOURCE_STATE.topicName(), 0);

    private static final SourceState WANTED = Hubs.state(Course.wanted(Hubs.LINK, Hubs.NOW));

    private static final SourceState ENDED = Hubs.state(Course.ended(Course.wanted(Hubs.LINK, Hubs.NOW)));

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    private final SubscriptionView view = new SubscriptionView(() -> this.consumer, true, Duration.ofMillis(1));

    @AfterEach
    void stop() {
        this.view.stop();
    }

    @Test
    void knowsTheLatestStateOfEachSource() throws NotYet {
        reads(List.of(record(0, "courier", Json.write(WANTED)), record(1, "herald", Json.write(WANTED)),
                record(2, "courier", Json.write(ENDED))));

        assertThat(this.view.now("courier")).isEqualTo(ENDED);
        assertThat(this.view.known("herald")).isEqualTo(WANTED);
    }

    @Test
    void forgetsWhatWasRemovedAndWhatHasNoSubscription() throws NotYet {
        reads(List.of(record(0, "courier", Json.write(WANTED)), record(1, "herald", Json.write(WANTED)),
                record(2, "courier", null), record(3, "herald", Json.write(Hubs.state(null))),
                record(4, "chronicle", "{}".getBytes(StandardCharsets.UTF_8))));

        assertThat(this.view.now("courier")).isNull();
        assertThat(this.view.known("herald")).isNull();
        assertThat(this.view.known("chronicle")).isNull();
    }

    @Test
    void readsNothingWhileHubsAreNotAsked() {
        SubscriptionView off = new SubscriptionView(() -> {
            throw new AssertionError("read");
        }, false, Duration.ZERO);

        off.start();

        assertThat(off.isRunning()).isFalse();
        assertThat(off.known("courier")).isNull();
    }

    private void reads(List<ConsumerRecord<byte[], byte[]>> records) {
        Node[] nodes = { new Node(1, "kafka", 9092) };
        this.consumer.updatePartitions(STATES.topic(),
                List.of(new PartitionInfo(STATES.topic(), 0, nodes[0], nodes, nodes)));
        this.consumer.updateBeginningOffsets(Map.of(STATES, 0L));
        this.consumer.updateEndOffsets(Map.of(STATES, (long) records.size()));
        this.consumer.schedulePollTask(() -> records.forEach(this.consumer::addRecord));
        this.view.start();
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, String source, byte @Nullable [] value) {
        return new ConsumerRecord<>(STATES.topic(), 0, offset, source.getBytes(StandardCharsets.UTF_8), value);
    }

}
