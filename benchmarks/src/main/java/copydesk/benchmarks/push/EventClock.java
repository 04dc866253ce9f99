package copydesk.benchmarks.push;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Notes when the events of items are there for a consumer that reads committed. */
final class EventClock implements AutoCloseable {

    private static final long PATIENCE = 120;

    private final Map<String, CompletableFuture<Long>> seen = new ConcurrentHashMap<>();

    private final Thread thread;

    private volatile boolean running = true;

    EventClock(Supplier<Consumer<byte[], byte[]>> consumers, List<Topic> topics) {
        this.thread = new Thread(() -> read(consumers, topics), "event-clock");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    static Consumer<byte[], byte[]> consumer(String kafka) {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka, ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private void read(Supplier<Consumer<byte[], byte[]>> consumers, List<Topic> topics) {
        try (Consumer<byte[], byte[]> consumer = consumers.get()) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (Topic topic : topics) {
                consumer.partitionsFor(topic.topicName())
                    .forEach((info) -> partitions.add(new TopicPartition(info.topic(), info.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (this.running) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    event(record.topic(), String.valueOf(EnvelopeHeaders.text(record.headers(), Headers.ID)))
                        .complete(System.nanoTime());
                }
            }
        }
    }

    /** When the event of an item was there, on the clock of {@link System#nanoTime}. */
    long at(Topic topic, String item) throws InterruptedException {
        try {
            return event(topic.topicName(), item).get(PATIENCE, TimeUnit.SECONDS);
        }
        catch (ExecutionException | TimeoutException ex) {
            throw new IllegalStateException("Nothing came on " + topic.topicName() + " for " + PATIENCE + " s", ex);
        }
    }

    private CompletableFuture<Long> event(String topic, String item) {
        return this.seen.computeIfAbsent(topic + " " + item, (key) -> new CompletableFuture<>());
    }

    @Override
    public void close() {
        this.running = false;
        try {
            this.thread.join();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
