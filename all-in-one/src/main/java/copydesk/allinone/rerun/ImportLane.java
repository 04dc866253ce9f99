package copydesk.allinone.rerun;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Envelope;
import copydesk.contract.Topic;
import copydesk.edge.KafkaAccess;
import copydesk.ingest.fetch.Offer;
import copydesk.ingest.stream.FetchDoor;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Puts documents of an import where they wait to go through. Documents, and how many
 * there are so far, leave in one transaction; the number is kept in a consumer group of
 * the import's own, so that an import that was broken off goes on behind its last one.
 */
final class ImportLane implements AutoCloseable {

    /** How many leave in one transaction. */
    static final int AT_ONCE = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    // the group reads nothing; its place is a number of documents
    private static final TopicPartition PLACE = new TopicPartition(Topic.BACKFILL.topicName(), 0);

    private final String runId;

    private final KafkaProducer<byte[], byte[]> producer;

    private final KafkaConsumer<byte[], byte[]> group;

    private final int partitions;

    private long done;

    private int open;

    private ImportLane(String bootstrap, String runId) {
        this.runId = runId;
        this.producer = new KafkaProducer<>(writing(bootstrap, runId), new ByteArraySerializer(),
                new ByteArraySerializer());
        this.producer.initTransactions();
        this.partitions = this.producer.partitionsFor(Topic.BACKFILL.topicName()).size();
        this.group = new KafkaConsumer<>(reading(bootstrap, runId), new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        OffsetAndMetadata place = this.group.committed(Set.of(PLACE), PATIENCE).get(PLACE);
        this.done = (place != null) ? place.offset() : 0;
    }

    /**
     * The lane of an import.
     * @throws Obstacle if Kafka does not answer
     */
    static ImportLane open(String bootstrap, String runId) {
        try {
            return new ImportLane(bootstrap, runId);
        }
        catch (KafkaException ex) {
            throw new Obstacle("Kafka at " + bootstrap + " does not serve an import (" + ex.getMessage()
                    + "). Is it running there?", ex);
        }
    }

    private static Map<String, Object> writing(String bootstrap, String runId) {
        Map<String, Object> client = KafkaAccess.to(bootstrap);
        client.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "copydesk-" + runId);
        client.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.BACKFILL.maxBytes());
        return client;
    }

    private static Map<String, Object> reading(String bootstrap, String runId) {
        return KafkaAccess.to(bootstrap, Map.of(ConsumerConfig.GROUP_ID_CONFIG, "copydesk-" + runId,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false));
    }

    /** How many documents of the import wait, or went through. */
    long done() {
        return this.done;
    }

    /**
     * One more document.
     * @return whether all so far wait for good
     */
    boolean offer(Offer offer, String item) {
        if (this.open == 0) {
            this.producer.beginTransaction();
        }
        Envelope envelope = Envelope.fetched(item, offer.facts().identity(), offer.fetchedAt()).again(this.runId);
        this.producer.send(FetchDoor.record(Topic.BACKFILL, this.partitions, offer, envelope));
        this.done++;
        this.open++;
        if (this.open == AT_ONCE) {
            flush();
        }
        return this.open == 0;
    }

    /** All documents so far wait for good. */
    void flush() {
        if (this.open > 0) {
            this.producer.sendOffsetsToTransaction(Map.of(PLACE, new OffsetAndMetadata(this.done)),
                    this.group.groupMetadata());
            this.producer.commitTransaction();
            this.open = 0;
        }
    }

    /** Closes; what was not flushed is given up. */
    @Override
    public void close() {
        this.producer.close(PATIENCE);
        this.group.close();
    }

}
