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
 * Puts documents of an import where they wait to go through. Documents, and how far the
 * import is with them, leave in one transaction; the place is kept in a consumer group of
 * the import's own, so that an import that was broken off goes on behind its last one. It
 * is given all documents each time, and passes over only those that it knows again.
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

    private final ImportPlace before;

    private ImportPlace here = ImportPlace.START;

    private int open;

    private ImportLane(String bootstrap, String runId, boolean again) {
        this.runId = runId;
        this.producer = new KafkaProducer<>(writing(bootstrap, runId), new ByteArraySerializer(),
                new ByteArraySerializer());
        this.producer.initTransactions();
        this.partitions = this.producer.partitionsFor(Topic.BACKFILL.topicName()).size();
        this.group = new KafkaConsumer<>(reading(bootstrap, runId), new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        OffsetAndMetadata place = this.group.committed(Set.of(PLACE), PATIENCE).get(PLACE);
        this.before = (place != null && !again) ? ImportPlace.of(place) : ImportPlace.START;
    }

    /** The lane of an import, which goes on where it stands. */
    static ImportLane open(String bootstrap, String runId) {
        return open(bootstrap, runId, false);
    }

    /**
     * The lane of an import.
     * @param again whether it begins anew
     * @throws Obstacle if Kafka does not answer
     */
    static ImportLane open(String bootstrap, String runId, boolean again) {
        try {
            return new ImportLane(bootstrap, runId, again);
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

    /** How many documents Kafka had when the lane was opened. */
    long before() {
        return this.before.documents();
    }

    /** How many documents of the import wait, or went through. */
    long done() {
        return Math.max(this.before.documents(), this.here.documents());
    }

    /** How many documents were given so far. */
    long seen() {
        return this.here.documents();
    }

    /**
     * The next document, from the first on: what Kafka has is passed over.
     * @return whether it was the last of some that wait for good now
     * @throws Obstacle if what was passed over is not what Kafka has
     */
    boolean offer(Offer offer, String item) {
        this.here = this.here.behind(offer.facts());
        if (this.here.documents() <= this.before.documents()) {
            check();
            return false;
        }
        if (this.open == 0) {
            this.producer.beginTransaction();
        }
        Envelope envelope = Envelope.fetched(item, offer.facts().identity(), offer.fetchedAt()).again(this.runId);
        this.producer.send(FetchDoor.record(Topic.BACKFILL, this.partitions, offer, envelope));
        this.open++;
        if (this.open == AT_ONCE) {
            flush();
        }
        return this.open == 0;
    }

    private void check() {
        if (this.here.documents() == this.before.documents() && !this.here.isSameAs(this.before)) {
            throw changed(this.here.differenceFrom(this.before));
        }
    }

    private static Obstacle changed(String difference) {
        return new Obstacle("What is given is not what was brought in under this name before: " + difference
                + ". Nothing was brought in now. Give --again to bring in all of it anew (documents that are known "
                + "end as unchanged), or only what is new, under a --name of its own.");
    }

    /**
     * There are no more documents; all of them wait for good.
     * @throws Obstacle if there were more before
     */
    void end() {
        if (this.here.documents() < this.before.documents()) {
            throw changed("it has %,d documents, and %,d were brought in".formatted(this.here.documents(),
                    this.before.documents()));
        }
        flush();
    }

    private void flush() {
        if (this.open > 0) {
            this.producer.sendOffsetsToTransaction(Map.of(PLACE, this.here.committed()), this.group.groupMetadata());
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
