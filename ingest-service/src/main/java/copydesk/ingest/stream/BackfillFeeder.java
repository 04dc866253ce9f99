package copydesk.ingest.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.ingest.frontier.BackfillSettings;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Moves waiting originals on to the topic of fetched documents, at a set pace and only
 * while no hop is behind, so that what is fetched now stays fast. Each original is moved
 * once: document and offset leave in one transaction.
 */
final class BackfillFeeder implements Shift.Worker {

    private static final Duration POLL = Duration.ofMillis(250);

    /** After so many polls that gave nothing, nothing waits any more. */
    private static final int IDLE_POLLS = 40;

    private final BackfillSettings settings;

    private final Brake brake;

    private final Consumer<byte[], byte[]> consumer;

    private final Producer<byte[], byte[]> producer;

    private final Runnable moved;

    private volatile boolean over;

    // nobody asks how far the hops are behind before there is something to move
    private boolean waiting;

    private int idle;

    // by the clock of System.nanoTime; 0 while nothing is held back
    private volatile long heldSince;

    /**
     * A feeder.
     * @param settings its pace
     * @param brake tells how far the furthest hop is behind
     * @param consumer of what waits, see {@link #consumer}
     * @param producer with transactions, see {@link #producer}
     * @param moved told of each document
     */
    BackfillFeeder(BackfillSettings settings, Brake brake, Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer, Runnable moved) {
        this.settings = settings;
        this.brake = brake;
        this.consumer = consumer;
        this.producer = producer;
        this.moved = moved;
    }

    /** The consumer for a feeder. */
    static Consumer<byte[], byte[]> consumer(String kafka, BackfillSettings settings) {
        Map<String, Object> client = new HashMap<>();
        client.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        client.put(ConsumerConfig.GROUP_ID_CONFIG, Group.BACKFILL);
        client.put(ConsumerConfig.CLIENT_ID_CONFIG, Group.BACKFILL);
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.atOnce());
        client.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Topic.BACKFILL.maxBytes());
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The producer for a feeder of an instance; a second one of this name fences it. */
    static Producer<byte[], byte[]> producer(String kafka, String instance) {
        Map<String, Object> client = new HashMap<>();
        client.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        client.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, Group.BACKFILL + "-" + instance);
        client.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.FETCHED.maxBytes());
        return new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Moves documents on until it is ended.
     * @throws KafkaException if Kafka fails; a new feeder goes on where this one stood
     */
    @Override
    public void run() throws InterruptedException {
        this.producer.initTransactions();
        this.consumer.subscribe(List.of(Topic.BACKFILL.topicName()), new StayPaused());
        try {
            while (!this.over) {
                move(next());
            }
        }
        catch (WakeupException ex) {
            if (!this.over) {
                throw ex;
            }
        }
    }

    // while it waits it must go on polling, or the group would take its partitions away
    private ConsumerRecords<byte[], byte[]> next() {
        if (this.waiting && isBehind()) {
            this.consumer.pause(this.consumer.assignment());
        }
        else {
            this.consumer.resume(this.consumer.paused());
        }
        ConsumerRecords<byte[], byte[]> records = this.consumer.poll(POLL);
        return records.isEmpty() ? nothing(records) : first(records);
    }

    // what is read before anybody asked how far the hops are behind may have to wait
    private ConsumerRecords<byte[], byte[]> first(ConsumerRecords<byte[], byte[]> records) {
        this.idle = 0;
        boolean first = !this.waiting;
        this.waiting = true;
        if (!first || !isBehind()) {
            return records;
        }
        records.partitions()
            .forEach((partition) -> this.consumer.seek(partition, records.records(partition).get(0).offset()));
        return ConsumerRecords.empty();
    }

    private ConsumerRecords<byte[], byte[]> nothing(ConsumerRecords<byte[], byte[]> none) {
        this.idle = this.consumer.paused().isEmpty() ? this.idle + 1 : 0;
        if (this.waiting && this.idle >= IDLE_POLLS) {
            this.waiting = false;
            this.heldSince = 0;
            this.brake.rest();
        }
        return none;
    }

    private boolean isBehind() {
        boolean behind = this.brake.seconds() * 1000 >= this.settings.behind().toMillis();
        if (behind && this.heldSince == 0) {
            // never 0, which means that nothing is held
            this.heldSince = System.nanoTime() | 1;
        }
        return behind;
    }

    /**
     * For how long originals have waited without one being moved; may be asked by any
     * thread.
     */
    Duration held() {
        long since = this.heldSince;
        return (since == 0) ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    private void move(ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
        if (records.isEmpty()) {
            return;
        }
        long begun = System.nanoTime();
        this.producer.beginTransaction();
        for (ConsumerRecord<byte[], byte[]> waiting : records) {
            this.producer.send(new ProducerRecord<>(Topic.FETCHED.topicName(), waiting.partition(), waiting.key(),
                    waiting.value(), waiting.headers()));
        }
        this.producer.sendOffsetsToTransaction(records.nextOffsets(), this.consumer.groupMetadata());
        this.producer.commitTransaction();
        records.forEach((record) -> this.moved.run());
        this.heldSince = 0;
        Duration left = this.settings.pace(records.count()).minusNanos(System.nanoTime() - begun);
        Thread.sleep(Math.max(0, left.toMillis()));
    }

    @Override
    public void end() {
        this.over = true;
        this.consumer.wakeup();
    }

    @Override
    public void close() {
        this.brake.rest();
        this.producer.close(Duration.ofSeconds(5));
        this.consumer.close();
    }

    /** Tells whether moving on would slow down what is fetched now. */
    @FunctionalInterface
    interface Brake {

        /** How far the furthest hop is behind, in seconds. */
        double seconds();

        /** Nothing waits, so nobody asks for a while. */
        default void rest() {
            // a brake that costs nothing needs none
        }

    }

    private final class StayPaused implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // nothing is half done between two polls
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (BackfillFeeder.this.waiting && isBehind()) {
                BackfillFeeder.this.consumer.pause(partitions);
            }
        }

    }

}
