package copydesk.allinone.rerun;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Copies originals to the topic where they wait to go through once more. Copies and the
 * place reached leave in one transaction, and the place is kept in a consumer group of
 * the run's own, together with where each partition ends; so a copy that was broken off
 * goes on where it stood, over the same originals, and copies none twice.
 */
final class BackfillCopy implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String runId;

    private final KafkaConsumer<byte[], byte[]> consumer;

    private final KafkaProducer<byte[], byte[]> producer;

    private final Map<TopicPartition, Stretch> left = new TreeMap<>(Comparator.comparingInt(TopicPartition::partition));

    private BackfillCopy(String bootstrap, String runId) {
        this.runId = runId;
        this.consumer = new KafkaConsumer<>(reading(bootstrap, runId), new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.producer = new KafkaProducer<>(writing(bootstrap, runId), new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static Map<String, Object> reading(String bootstrap, String runId) {
        Map<String, Object> client = KafkaAccess.to(bootstrap);
        client.put(ConsumerConfig.GROUP_ID_CONFIG, "copydesk-rerun-" + runId);
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Topic.FETCHED.maxBytes());
        return client;
    }

    private static Map<String, Object> writing(String bootstrap, String runId) {
        Map<String, Object> client = KafkaAccess.to(bootstrap);
        client.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "copydesk-rerun-" + runId);
        client.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.BACKFILL.maxBytes());
        return client;
    }

    /**
     * A copy that begins.
     * @throws Obstacle if Kafka does not answer, or a run of this id was begun before
     */
    static BackfillCopy begin(String bootstrap, String runId, Window window) {
        return open(bootstrap, runId, (copy) -> copy.plan(window));
    }

    /**
     * A copy that goes on.
     * @throws Obstacle if Kafka does not answer, or no run of this id was begun
     */
    static BackfillCopy resume(String bootstrap, String runId) {
        return open(bootstrap, runId, BackfillCopy::recall);
    }

    private static BackfillCopy open(String bootstrap, String runId, Consumer<BackfillCopy> plan) {
        BackfillCopy copy = new BackfillCopy(bootstrap, runId);
        try {
            copy.producer.initTransactions();
            plan.accept(copy);
            return copy;
        }
        catch (KafkaException ex) {
            copy.close();
            throw new Obstacle("Kafka at " + bootstrap + " does not serve a re-run (" + ex.getMessage()
                    + "). Is it running there?", ex);
        }
        catch (RuntimeException ex) {
            copy.close();
            throw ex;
        }
    }

    private void plan(Window window) {
        Set<TopicPartition> partitions = assigned();
        if (!committed(partitions).isEmpty()) {
            throw new Obstacle("The run " + this.runId + " was begun before. Go on with it: copydesk rerun --run "
                    + this.runId + ". Or begin another without --run.");
        }
        this.left.putAll(Stretch.of(window, partitions, this.consumer));
        this.producer.beginTransaction();
        commit(Map.of());
        seek();
    }

    private void recall() {
        Map<TopicPartition, OffsetAndMetadata> committed = committed(assigned());
        if (committed.isEmpty()) {
            throw new Obstacle("No run " + this.runId + " was begun here. Begin one with: copydesk rerun --since TIME");
        }
        committed.forEach((partition, place) -> this.left.put(partition,
                new Stretch(place.offset(), Long.parseLong(place.metadata()))));
        seek();
    }

    private Set<TopicPartition> assigned() {
        Set<TopicPartition> partitions = new HashSet<>();
        this.consumer.partitionsFor(Topic.FETCHED.topicName(), PATIENCE)
            .forEach((info) -> partitions.add(new TopicPartition(info.topic(), info.partition())));
        this.consumer.assign(partitions);
        return partitions;
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> found = new HashMap<>(this.consumer.committed(partitions, PATIENCE));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    private void seek() {
        this.left.values().removeIf(Stretch::isEmpty);
        this.consumer.assign(this.left.keySet());
        this.left.forEach((partition, stretch) -> this.consumer.seek(partition, stretch.begin()));
    }

    /** How many records are still to be looked at. */
    long left() {
        return this.left.values().stream().mapToLong((stretch) -> stretch.end() - stretch.begin()).sum();
    }

    /**
     * Copies what is left of the originals that are meant.
     * @param progress told how many records are left, now and then
     * @return how many were copied now
     */
    long copy(Originals originals, LongConsumer progress) {
        long copied = 0;
        while (!this.left.isEmpty()) {
            ConsumerRecords<byte[], byte[]> records = this.consumer.poll(POLL);
            this.producer.beginTransaction();
            copied += send(records, originals);
            commit(reached());
            progress.accept(left());
        }
        return copied;
    }

    private long send(Iterable<ConsumerRecord<byte[], byte[]>> records, Originals originals) {
        long sent = 0;
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Stretch stretch = this.left.get(new TopicPartition(record.topic(), record.partition()));
            if (stretch != null && record.offset() < stretch.end() && originals.mean(record)) {
                this.producer.send(copyOf(record));
                sent++;
            }
        }
        return sent;
    }

    private ProducerRecord<byte[], byte[]> copyOf(ConsumerRecord<byte[], byte[]> record) {
        RecordHeaders headers = new RecordHeaders(record.headers());
        // what an archive brought bears the run of its import
        headers.remove(Headers.RUN);
        headers.add(Headers.RUN, this.runId.getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(Topic.BACKFILL.topicName(), record.partition(), record.key(), record.value(),
                headers);
    }

    private Map<TopicPartition, Long> reached() {
        Map<TopicPartition, Long> reached = new HashMap<>();
        this.left.keySet().forEach((partition) -> reached.put(partition, this.consumer.position(partition, PATIENCE)));
        return reached;
    }

    // the end of each partition travels with the place, so that a run that goes on
    // covers the same originals
    private void commit(Map<TopicPartition, Long> reached) {
        Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
        this.left.replaceAll(
                (partition, stretch) -> new Stretch(reached.getOrDefault(partition, stretch.begin()), stretch.end()));
        this.left.forEach((partition, stretch) -> places.put(partition,
                new OffsetAndMetadata(stretch.begin(), Long.toString(stretch.end()))));
        this.producer.sendOffsetsToTransaction(places, this.consumer.groupMetadata());
        this.producer.commitTransaction();
        this.left.values().removeIf(Stretch::isEmpty);
        this.consumer.pause(
                this.consumer.assignment().stream().filter((partition) -> !this.left.containsKey(partition)).toList());
    }

    @Override
    public void close() {
        this.producer.close(Duration.ofSeconds(5));
        this.consumer.close();
    }

}
