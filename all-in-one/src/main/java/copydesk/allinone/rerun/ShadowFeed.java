package copydesk.allinone.rerun;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Brings originals, and everything that people decided, from the cluster of the newsroom
 * to the one of a shadow. It reads in no consumer group and writes nothing where it
 * reads.
 */
final class ShadowFeed implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> newsroom;

    private final KafkaProducer<byte[], byte[]> shadow;

    ShadowFeed(String newsroom, String shadow) {
        this.newsroom = new KafkaConsumer<>(
                KafkaAccess.to(newsroom,
                        Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false)),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.shadow = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, shadow, ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.FETCHED.maxBytes()),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Brings all commands. */
    void commands() {
        bring(Topic.COMMAND, new Window(Instant.EPOCH, null), (record) -> null, (record) -> true);
    }

    /**
     * Brings the originals of a window of time that are meant.
     * @return how many
     */
    long originals(Window window, Originals originals) {
        int partitions = this.shadow.partitionsFor(Topic.FETCHED.topicName()).size();
        return bring(Topic.FETCHED, window, (record) -> partition(record, partitions), originals::mean);
    }

    private long bring(Topic topic, Window window, Partition partition,
            Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        try {
            Map<TopicPartition, Stretch> left = assign(topic, window);
            long brought = 0;
            while (!left.isEmpty()) {
                for (ConsumerRecord<byte[], byte[]> record : this.newsroom.poll(POLL)) {
                    if (isIn(left, record) && wanted.test(record)) {
                        this.shadow.send(new ProducerRecord<>(topic.topicName(), partition.of(record), record.key(),
                                record.value(), record.headers()));
                        brought++;
                    }
                }
                left.entrySet()
                    .removeIf((entry) -> this.newsroom.position(entry.getKey(), PATIENCE) >= entry.getValue().end());
            }
            this.shadow.flush();
            return brought;
        }
        catch (KafkaException ex) {
            throw new Obstacle("Topic " + topic.topicName() + " cannot be read (" + ex.getMessage()
                    + "). Does Kafka run there, and are its topics made?", ex);
        }
    }

    private Map<TopicPartition, Stretch> assign(Topic topic, Window window) {
        Set<TopicPartition> partitions = this.newsroom.partitionsFor(topic.topicName(), PATIENCE)
            .stream()
            .map((info) -> new TopicPartition(info.topic(), info.partition()))
            .collect(Collectors.toSet());
        Map<TopicPartition, Stretch> left = new HashMap<>(Stretch.of(window, partitions, this.newsroom));
        left.values().removeIf(Stretch::isEmpty);
        this.newsroom.assign(left.keySet());
        left.forEach((at, stretch) -> this.newsroom.seek(at, stretch.begin()));
        return left;
    }

    private static boolean isIn(Map<TopicPartition, Stretch> left, ConsumerRecord<byte[], byte[]> record) {
        Stretch stretch = left.get(new TopicPartition(record.topic(), record.partition()));
        return stretch != null && record.offset() < stretch.end();
    }

    // documents of one source keep their order there too
    private static @Nullable Integer partition(ConsumerRecord<byte[], byte[]> record, int partitions) {
        String header = EnvelopeHeaders.text(record.headers(), Headers.FETCH_FACTS);
        if (header == null) {
            return null;
        }
        String source = Json.read(header.getBytes(StandardCharsets.UTF_8), FetchFacts.class).sourceId();
        return Utils.toPositive(Utils.murmur2(source.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    @Override
    public void close() {
        this.newsroom.close();
        this.shadow.close();
    }

    @FunctionalInterface
    private interface Partition {

        @Nullable Integer of(ConsumerRecord<byte[], byte[]> record);

    }

}
