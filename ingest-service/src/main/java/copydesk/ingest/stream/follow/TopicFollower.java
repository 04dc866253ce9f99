package copydesk.ingest.stream.follow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

import copydesk.contract.Topic;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a topic from its beginning and goes on reading, in no group, on a thread of its
 * own; after a failure of Kafka from the beginning again. Thread-safe.
 */
public final class TopicFollower {

    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);

    private static final Duration POLL = Duration.ofMillis(50);

    private final Topic topic;

    private final Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers;

    private final Duration restartPause;

    private final Runnable begin;

    private final Consumer<ConsumerRecord<byte[], byte[]>> note;

    private final Queue<CompletableFuture<Void>> waiting = new ConcurrentLinkedQueue<>();

    private volatile @Nullable Thread thread;

    /**
     * A follower.
     * @param consumers gives consumers, see {@link #consumer}
     * @param restartPause how long to wait after a failure
     * @param begin is told before reading begins at the beginning
     * @param note is told each record
     */
    public TopicFollower(Topic topic, Supplier<org.apache.kafka.clients.consumer.Consumer<byte[], byte[]>> consumers,
            Duration restartPause, Runnable begin, Consumer<ConsumerRecord<byte[], byte[]>> note) {
        this.topic = topic;
        this.consumers = consumers;
        this.restartPause = restartPause;
        this.begin = begin;
        this.note = note;
    }

    /** A consumer that reads what is committed. */
    public static org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer(String kafka) {
        Map<String, Object> client = new HashMap<>();
        client.putAll(KafkaAccess.to(kafka));
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Completes once all that is on the topic by now is told. */
    public CompletableFuture<Void> upToNow() {
        CompletableFuture<Void> told = new CompletableFuture<>();
        this.waiting.add(told);
        return told;
    }

    /** Begins to read. */
    public void start() {
        Thread running = new Thread(this::run, "follow-" + this.topic.topicName());
        running.setDaemon(true);
        this.thread = running;
        running.start();
    }

    /** Ends. */
    public void stop() {
        Thread running = this.thread;
        this.thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Whether it reads. */
    public boolean isRunning() {
        return this.thread != null;
    }

    private void run() {
        while (isRunning()) {
            try (org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer = this.consumers.get()) {
                read(consumer);
            }
            catch (InterruptException ex) {
                return;
            }
            catch (RuntimeException ex) {
                LOG.warn("Following {} failed, it begins again in {}: {}", this.topic.topicName(), this.restartPause,
                        ex.toString());
                rest();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(this.restartPause.toMillis());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(this.topic.topicName())
            .stream()
            .map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
        this.begin.run();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        while (isRunning()) {
            List<CompletableFuture<Void>> asking = new ArrayList<>();
            for (CompletableFuture<Void> next = this.waiting.poll(); next != null; next = this.waiting.poll()) {
                asking.add(next);
            }
            if (!asking.isEmpty()) {
                readTo(consumer, consumer.endOffsets(partitions));
                asking.forEach((told) -> told.complete(null));
            }
            consumer.poll(POLL).forEach(this.note);
        }
    }

    private void readTo(org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> ends) {
        while (isRunning()
                && ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(this.note);
        }
    }

}
