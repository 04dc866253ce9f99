package copydesk.allinone.read;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads what is committed on topics, in no consumer group, so that it leaves no trace on
 * the cluster.
 */
public final class CommittedReader {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration POLL = Duration.ofMillis(200);

    // a broker holds back an answer without records for so long, and closing waits for it
    private static final int SOON = 20;

    private final String bootstrap;

    private final Consumer<String> progress;

    /** A reader of the cluster at this address. */
    public CommittedReader(String bootstrap) {
        this(bootstrap, (line) -> {
        });
    }

    /** A reader that tells how far it is where a topic is long. */
    public CommittedReader(String bootstrap, Consumer<String> progress) {
        this.bootstrap = bootstrap;
        this.progress = progress;
    }

    /**
     * Gives every record that is on the topics now, topic after topic; within a partition
     * in order.
     * @throws Obstacle if the cluster does not answer or lacks a topic
     */
    public void readAll(List<Topic> topics, Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
        readFrom(topics, Instant.EPOCH, receiver);
    }

    /** The same for what was written at a moment or later. */
    public void readFrom(List<Topic> topics, Instant since, Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
        for (Topic topic : topics) {
            try (KafkaConsumer<byte[], byte[]> consumer = open(List.of(topic), SOON)) {
                seek(consumer, since);
                readTo(ends(consumer.assignment()), consumer, topic, receiver);
            }
            catch (KafkaException ex) {
                throw unreadable(topic.topicName(), ex);
            }
        }
    }

    private static void seek(KafkaConsumer<byte[], byte[]> consumer, Instant since) {
        Set<TopicPartition> partitions = consumer.assignment();
        if (since.equals(Instant.EPOCH)) {
            consumer.seekToBeginning(partitions);
            return;
        }
        Map<TopicPartition, Long> moments = partitions.stream()
            .collect(Collectors.toMap((partition) -> partition, (partition) -> since.toEpochMilli()));
        consumer.offsetsForTimes(moments).forEach((partition, found) -> {
            if (found != null) {
                consumer.seek(partition, found.offset());
            }
            else {
                consumer.seekToEnd(Set.of(partition));
            }
        });
    }

    /**
     * The committed record at a place; empty if there is none, or none any more.
     * @throws Obstacle if the cluster does not answer
     */
    public Optional<ConsumerRecord<byte[], byte[]>> readOne(RecordPlace place) {
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings("read_committed", SOON),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<PartitionInfo> known = consumer.partitionsFor(place.topic(), PATIENCE);
            if (known == null || place.partition() >= known.size()
                    || consumer.endOffsets(Set.of(partition), PATIENCE).getOrDefault(partition, 0L) <= place.offset()) {
                return Optional.empty();
            }
            consumer.assign(Set.of(partition));
            consumer.seek(partition, place.offset());
            return firstAt(place, partition, consumer);
        }
        catch (KafkaException ex) {
            throw unreadable(place.topic(), ex);
        }
    }

    private static Optional<ConsumerRecord<byte[], byte[]>> firstAt(RecordPlace place, TopicPartition partition,
            KafkaConsumer<byte[], byte[]> consumer) {
        long since = System.nanoTime();
        while (consumer.position(partition, PATIENCE) <= place.offset()
                && System.nanoTime() - since < PATIENCE.toNanos()) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                return (record.offset() == place.offset()) ? Optional.of(record) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // ends with what is not committed yet: a transaction is told committed before each of
    // its partitions shows it
    private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions) {
        try (KafkaConsumer<byte[], byte[]> all = new KafkaConsumer<>(settings("read_uncommitted", SOON),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            all.assign(partitions);
            return all.endOffsets(partitions, PATIENCE);
        }
    }

    // a transaction whose producer died may stay open for a while: what is behind it is
    // not waited for
    private void readTo(Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> consumer, Topic topic,
            Consumer<ConsumerRecord<byte[], byte[]>> receiver) {
        long first = passed(ends, consumer);
        long all = ends.values().stream().mapToLong(Long::longValue).sum() - first;
        ReadProgress told = new ReadProgress(topic.topicName(), all, this.progress, System::nanoTime);
        long idleSince = System.nanoTime();
        while (!isAt(ends, consumer)) {
            if (System.nanoTime() - idleSince >= PATIENCE.toNanos()) {
                told.gaveUp(passed(ends, consumer) - first);
                return;
            }
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                idleSince = System.nanoTime();
                if (record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                    receiver.accept(record);
                }
            }
            told.at(passed(ends, consumer) - first);
        }
    }

    private static long passed(Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> consumer) {
        return ends.keySet().stream().mapToLong((partition) -> consumer.position(partition, PATIENCE)).sum();
    }

    private static boolean isAt(Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> consumer) {
        return ends.entrySet().stream().allMatch((end) -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
    }

    /** A consumer that stands at the end of the topics, for what comes from now on. */
    public KafkaConsumer<byte[], byte[]> openAtEnd(List<Topic> topics) {
        KafkaConsumer<byte[], byte[]> consumer = open(topics, ConsumerConfig.DEFAULT_FETCH_MAX_WAIT_MS);
        Set<TopicPartition> partitions = consumer.assignment();
        consumer.seekToEnd(partitions);
        // the place is looked up lazily: without this, records of the next moment would
        // be missed
        partitions.forEach((partition) -> consumer.position(partition, PATIENCE));
        return consumer;
    }

    private KafkaConsumer<byte[], byte[]> open(List<Topic> topics, int wait) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings("read_committed", wait),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            consumer.assign(partitions(topics, consumer));
            return consumer;
        }
        catch (RuntimeException ex) {
            consumer.close();
            throw ex;
        }
    }

    private Collection<TopicPartition> partitions(List<Topic> topics, KafkaConsumer<byte[], byte[]> consumer) {
        return topics.stream()
            .flatMap((topic) -> partitionsOf(topic, consumer).stream())
            .map((info) -> new TopicPartition(info.topic(), info.partition()))
            .collect(Collectors.toSet());
    }

    private List<PartitionInfo> partitionsOf(Topic topic, KafkaConsumer<byte[], byte[]> consumer) {
        try {
            List<PartitionInfo> found = consumer.partitionsFor(topic.topicName(), PATIENCE);
            if (!found.isEmpty()) {
                return found;
            }
        }
        catch (KafkaException ex) {
            throw unreadable(topic.topicName(), ex);
        }
        throw new Obstacle("Kafka at " + this.bootstrap + " has no topic " + topic.topicName()
                + ". Create the topics with: copydesk topics --kafka " + this.bootstrap);
    }

    private Obstacle unreadable(String topic, KafkaException ex) {
        return new Obstacle("Topic " + topic + " cannot be read from Kafka at " + this.bootstrap + " ("
                + ex.getMessage() + "). Is Kafka running there?", ex);
    }

    private Map<String, Object> settings(String isolation, int wait) {
        return KafkaAccess.to(this.bootstrap,
                Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, wait,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false, ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false));
    }

}
