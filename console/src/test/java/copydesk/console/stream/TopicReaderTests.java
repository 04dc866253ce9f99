package copydesk.console.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import copydesk.console.flow.Flow;
import copydesk.console.flow.FlowBoard;
import copydesk.console.flow.FlowSettings;
import copydesk.console.flow.ReadingState;
import copydesk.console.quarantine.QuarantineList;
import copydesk.console.quarantine.QuarantineSettings;
import copydesk.console.source.SourceShelf;
import copydesk.console.story.StorySettings;
import copydesk.console.story.StoryShelf;
import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TopicReaderTests {

    private static final TopicPartition FETCHED = new TopicPartition(Topic.FETCHED.topicName(), 0);

    private static final TopicPartition INGESTED = new TopicPartition(Topic.INGESTED.topicName(), 0);

    private final FlowBoard flow = new FlowBoard(new FlowSettings(10));

    private final Deque<Consumer<byte[], byte[]>> consumers = new ArrayDeque<>();

    private TopicReading reading = reading(Duration.ofMillis(1));

    @AfterEach
    void stop() {
        this.reading.stop();
    }

    @Test
    void readsFromTheBeginning() {
        MockConsumer<byte[], byte[]> consumer = consumer(Topic.values());
        consumer.schedulePollTask(() -> {
            consumer.addRecord(Records.of(Topic.INGESTED, 0, "urn:a", new byte[0]).at(0));
            consumer.addRecord(Records.of(Topic.INGESTED, 1, "urn:b", new byte[0]).at(0));
        });
        this.consumers.add(consumer);

        this.reading.start();

        awaitFlow((now) -> ingested(now) == 2);
    }

    @Test
    void countsFetchedDocumentsWithoutReadingThem() {
        MockConsumer<byte[], byte[]> consumer = consumer(Topic.values());
        consumer.updateBeginningOffsets(Map.of(FETCHED, 3L));
        consumer.updateEndOffsets(Map.of(FETCHED, 10L));
        this.consumers.add(consumer);

        this.reading.start();

        awaitFlow((now) -> now.hops().get(0).records() == 7);
        assertThat(consumer.paused()).containsExactly(FETCHED);
    }

    @Test
    void waitsForTopicsThatAreNotThereYet() {
        this.consumers.add(consumer(Topic.FETCHED, Topic.INGESTED));
        this.reading = reading(Duration.ofMinutes(1));

        this.reading.start();

        awaitFlow((now) -> now.reading().state() == ReadingState.WAITING);
        assertThat(this.flow.reading().sentence())
            .startsWith("Kafka answers, but the topic newsroom.article.enriched.v1 is not there yet.");
    }

    @Test
    void readsOnceTheTopicsAreThere() {
        this.consumers.add(consumer(Topic.INGESTED));
        this.consumers.add(consumer(Topic.values()));

        this.reading.start();

        awaitFlow((now) -> now.reading().state() == ReadingState.READING);
    }

    @Test
    void saysThatKafkaDoesNotAnswer() {
        this.reading.start();

        awaitFlow((now) -> now.reading().state() == ReadingState.LOST);
        assertThat(this.flow.reading().sentence()).startsWith("Kafka does not answer at kafka:9092.");
    }

    @Test
    void goesOnWhereItWasAfterBrokerWasLost() {
        MockConsumer<byte[], byte[]> first = consumer(Topic.values());
        first.schedulePollTask(() -> first.addRecord(Records.of(Topic.INGESTED, 0, "urn:a", new byte[0]).at(0)));
        first.schedulePollTask(() -> first.setPollException(new KafkaException("broken")));
        MockConsumer<byte[], byte[]> second = consumer(Topic.values());
        second.schedulePollTask(() -> {
            assertThat(second.position(INGESTED)).isEqualTo(1);
            second.addRecord(Records.of(Topic.INGESTED, 1, "urn:b", new byte[0]).at(0));
        });
        this.consumers.addAll(List.of(first, second));

        this.reading.start();

        awaitFlow((now) -> ingested(now) == 2);
        assertThat(first.closed()).isTrue();
    }

    @Test
    void stopsAndClosesItsConsumer() {
        MockConsumer<byte[], byte[]> consumer = consumer(Topic.values());
        this.consumers.add(consumer);
        this.reading.start();
        awaitFlow((now) -> now.reading().state() == ReadingState.READING);

        this.reading.stop();

        assertThat(this.reading.isRunning()).isFalse();
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void stopBeforeStartDoesNothing() {
        this.reading.stop();

        assertThat(this.reading.isRunning()).isFalse();
    }

    private TopicReading reading(Duration backOff) {
        RecordSorter sorter = new RecordSorter(this.flow, new StoryShelf(new StorySettings(10, 1_000)),
                new QuarantineList(new QuarantineSettings(10)), new SourceShelf());
        return new TopicReading(this::nextConsumer, sorter, this.flow, new ReaderSettings("kafka:9092", backOff));
    }

    private void awaitFlow(Predicate<Flow> condition) {
        await().atMost(Duration.ofSeconds(10)).until(() -> condition.test(this.flow.flow()));
    }

    private static long ingested(Flow flow) {
        return flow.hops().get(1).records();
    }

    private Consumer<byte[], byte[]> nextConsumer() {
        Consumer<byte[], byte[]> next = this.consumers.poll();
        if (next == null) {
            throw new TimeoutException("no broker");
        }
        return next;
    }

    private static MockConsumer<byte[], byte[]> consumer(Topic... topics) {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
        for (Topic topic : topics) {
            TopicPartition partition = new TopicPartition(topic.topicName(), 0);
            Node node = new Node(1, "kafka", 9092);
            Node[] nodes = { node };
            consumer.updatePartitions(topic.topicName(),
                    List.of(new PartitionInfo(topic.topicName(), 0, node, nodes, nodes)));
            consumer.updateBeginningOffsets(Map.of(partition, 0L));
            consumer.updateEndOffsets(Map.of(partition, 0L));
        }
        return consumer;
    }

}
