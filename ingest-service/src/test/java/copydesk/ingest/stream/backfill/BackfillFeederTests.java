package copydesk.ingest.stream.backfill;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.ingest.backfill.BackfillSettings;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class BackfillFeederTests {

    private static final TopicPartition WAITING = new TopicPartition(Topic.BACKFILL.topicName(), 3);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    private final MockProducer<byte[], byte[]> producer = new MockProducer<>(true, null, new ByteArraySerializer(),
            new ByteArraySerializer());

    private final MockConsumer<byte[], byte[]> outcomes = new MockConsumer<>("latest");

    private final AtomicInteger moved = new AtomicInteger();

    @Test
    void movesEachDocumentWithItsOffsetInOneTransaction() {
        BackfillFeeder feeder = feeder(1000, 0);
        this.consumer.schedulePollTask(() -> assign(waiting(0), waiting(1)));
        this.consumer.schedulePollTask(feeder::end);

        feeder.run();

        assertThat(this.producer.history()).extracting(ProducerRecord::topic)
            .containsOnly("newsroom.document.fetched.v1");
        assertThat(this.producer.history()).extracting((record) -> text(record.value()))
            .containsExactly("document 0", "document 1");
        assertThat(this.producer.history()).extracting(ProducerRecord::partition).containsOnly(3);
        assertThat(this.producer.consumerGroupOffsetsHistory()).hasSize(1);
        Map<TopicPartition, OffsetAndMetadata> offsets = this.producer.consumerGroupOffsetsHistory()
            .get(0)
            .values()
            .iterator()
            .next();
        assertThat(offsets.get(WAITING).offset()).isEqualTo(2);
        assertThat(this.moved).hasValue(2);
        assertThat(feeder.held()).isZero();
    }

    @Test
    void waitsWhileAHopIsBehind() {
        BackfillFeeder feeder = feeder(1000, 1.0);
        this.consumer.schedulePollTask(() -> assign(waiting(0)));
        CountDownLatch polls = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            this.consumer.schedulePollTask(polls::countDown);
        }
        this.consumer.schedulePollTask(feeder::end);

        feeder.run();

        assertThat(polls.getCount()).isZero();
        assertThat(feeder.held()).isPositive();
        assertThat(this.consumer.paused()).containsExactly(WAITING);
        assertThat(this.producer.history()).isEmpty();
    }

    @Test
    void movesWhatItReadTooEarlyOnceNoHopIsBehind() {
        Deque<Double> behind = new ArrayDeque<>(List.of(1.0, 1.0, 0.0));
        BackfillFeeder feeder = feeder(1000, () -> (behind.size() > 1) ? behind.pop() : behind.element());
        this.consumer.schedulePollTask(() -> assign(waiting(0), waiting(1)));
        this.consumer.schedulePollTask(() -> assertThat(this.producer.history()).isEmpty());
        this.consumer.schedulePollTask(feeder::end);

        feeder.run();

        assertThat(this.producer.history()).extracting((record) -> text(record.value()))
            .containsExactly("document 0", "document 1");
    }

    @Test
    void movesNoMoreThanHasRoomUntilSomethingEnds() {
        BackfillFeeder feeder = feeder(10_000, 0);
        this.consumer.schedulePollTask(() -> assign(waiting(0), waiting(1), waiting(2), waiting(3)));
        for (int i = 0; i < 3; i++) {
            this.consumer.schedulePollTask(() -> {
            });
        }
        this.consumer.schedulePollTask(() -> {
            assertThat(this.moved).hasValue(2);
            assertThat(this.consumer.paused()).containsExactly(WAITING);
            this.outcomes.addRecord(EndsTests.end(0, 0, "item 1"));
        });
        endWhenMoved(3, feeder);

        feeder.run();

        assertThat(this.producer.history()).extracting((record) -> text(record.value()))
            .containsExactly("document 0", "document 1", "document 2");
        assertThat(this.producer.consumerGroupOffsetsHistory()).hasSize(2);
    }

    @Test
    void leavesWhatItReadToTheInstanceThatGetsThePartition() {
        BackfillFeeder feeder = feeder(1000, 1.0);
        this.consumer.schedulePollTask(() -> assign(waiting(0), waiting(1)));
        this.consumer.schedulePollTask(() -> this.consumer.rebalance(List.of()));
        this.consumer.schedulePollTask(() -> {
        });
        this.consumer.schedulePollTask(feeder::end);

        feeder.run();

        assertThat(this.producer.history()).isEmpty();
        assertThat(this.consumer.assignment()).isEmpty();
    }

    @Test
    void asksHowFarHopsAreBehindOnlyWhileSomethingWaits() {
        List<String> asked = new ArrayList<>();
        BackfillFeeder feeder = feeder(10_000, new BackfillFeeder.Brake() {

            @Override
            public double seconds() {
                asked.add("asked");
                return 0;
            }

            @Override
            public void rest() {
                asked.add("rests");
            }

        });
        this.consumer.schedulePollTask(this::assign);
        this.consumer.schedulePollTask(() -> assertThat(asked).isEmpty());
        this.consumer.schedulePollTask(() -> this.consumer.addRecord(waiting(0)));
        this.consumer.schedulePollTask(() -> this.outcomes.addRecord(EndsTests.end(0, 0, "item 0")));
        for (int i = 0; i < 110; i++) {
            this.consumer.schedulePollTask(() -> {
            });
        }
        this.consumer.schedulePollTask(feeder::end);

        feeder.run();

        assertThat(feeder.held()).isZero();
        assertThat(asked).startsWith("asked").endsWith("rests").containsOnlyOnce("rests").hasSizeLessThan(10);
    }

    @Test
    void keepsThePace() {
        BackfillFeeder feeder = feeder(5, 0);
        this.consumer.schedulePollTask(() -> assign(waiting(0), waiting(1), waiting(2)));
        this.consumer.schedulePollTask(() -> this.outcomes.addRecord(EndsTests.end(0, 0, "item 0")));
        endWhenMoved(3, feeder);
        long begun = System.nanoTime();

        feeder.run();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(390));
    }

    // the mock does not wait, so time passes while it is asked
    private void endWhenMoved(int documents, BackfillFeeder feeder) {
        this.consumer.schedulePollTask(() -> {
            if (this.moved.get() < documents) {
                endWhenMoved(documents, feeder);
            }
            else {
                feeder.end();
            }
        });
    }

    @BeforeEach
    void open() {
        this.outcomes.updatePartitions(Topic.OUTCOME.topicName(), List.of(EndsTests.info(0)));
        this.outcomes.updateEndOffsets(Map.of(EndsTests.partition(0), 0L));
    }

    private BackfillFeeder feeder(double perSecond, double behind) {
        return feeder(perSecond, () -> behind);
    }

    private BackfillFeeder feeder(double perSecond, BackfillFeeder.Brake brake) {
        return new BackfillFeeder(new BackfillSettings(perSecond, null, null), brake, new Ends(this.outcomes),
                this.consumer, this.producer, this.moved::incrementAndGet);
    }

    @SafeVarargs
    private void assign(ConsumerRecord<byte[], byte[]>... records) {
        this.consumer.rebalance(List.of(WAITING));
        this.consumer.updateBeginningOffsets(Map.of(WAITING, 0L));
        for (ConsumerRecord<byte[], byte[]> record : records) {
            this.consumer.addRecord(record);
        }
    }

    private static ConsumerRecord<byte[], byte[]> waiting(long offset) {
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(WAITING.topic(), WAITING.partition(), offset,
                new byte[] { 1 }, ("document " + offset).getBytes(StandardCharsets.UTF_8));
        record.headers().add(Headers.ID, ("item " + offset).getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

}
