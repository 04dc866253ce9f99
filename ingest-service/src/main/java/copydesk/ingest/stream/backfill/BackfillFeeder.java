package copydesk.ingest.stream.backfill;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Group;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.KafkaAccess;
import copydesk.ingest.backfill.BackfillSettings;
import copydesk.ingest.backfill.Passage;
import copydesk.ingest.stream.Shift;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
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
 * Moves waiting originals on to the topic of fetched documents: at most at a set pace, as
 * many at a time as {@link Passage} has room for, and only while no hop is behind, so
 * that what is fetched now stays fast. Each original is moved once: document and offset
 * leave in one transaction.
 */
final class BackfillFeeder implements Shift.Worker {

    private static final Duration POLL = Duration.ofMillis(250);

    /** The pause between two transactions, since each of them costs the broker work. */
    private static final Duration TICK = Duration.ofMillis(100);

    /** After so many ticks in which nothing came, nothing waits any more. */
    private static final int IDLE_TICKS = 100;

    private final BackfillSettings settings;

    private final Brake brake;

    private final Ends ends;

    private final Passage passage;

    private final Consumer<byte[], byte[]> consumer;

    private final Producer<byte[], byte[]> producer;

    private final Runnable moved;

    // what was read and not moved on yet
    private final Deque<ConsumerRecord<byte[], byte[]>> line = new ArrayDeque<>();

    private volatile boolean over;

    // nobody asks how far the hops are behind before there is something to move
    private boolean waiting;

    private int idle;

    // by the clock of System.nanoTime, as all times here
    private long notBefore = System.nanoTime();

    // 0 while nothing is held back
    private volatile long heldSince;

    /**
     * A feeder.
     * @param settings its pace
     * @param brake tells how far the furthest hop is behind
     * @param ends tells what has ended
     * @param consumer of what waits, see {@link #consumer}
     * @param producer with transactions, see {@link #producer}
     * @param moved told of each document
     */
    BackfillFeeder(BackfillSettings settings, Brake brake, Ends ends, Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer, Runnable moved) {
        this.settings = settings;
        this.brake = brake;
        this.ends = ends;
        this.passage = new Passage(settings.slack());
        this.consumer = consumer;
        this.producer = producer;
        this.moved = moved;
    }

    /**
     * The consumer for a feeder of an instance. A feeder that begins anew takes up its
     * partitions at once, since the group knows it by the name of its instance.
     * @param silence after which the group gives its partitions to others
     */
    static Consumer<byte[], byte[]> consumer(String kafka, String instance, Duration silence,
            BackfillSettings settings) {
        Map<String, Object> client = KafkaAccess.to(kafka);
        client.put(ConsumerConfig.GROUP_ID_CONFIG, Group.BACKFILL);
        client.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        client.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) silence.toMillis());
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
        Map<String, Object> client = KafkaAccess.to(kafka);
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
    public void run() {
        this.producer.initTransactions();
        this.consumer.subscribe(List.of(Topic.BACKFILL.topicName()), new Assignment());
        try {
            while (!this.over) {
                turn();
            }
        }
        catch (WakeupException ex) {
            if (!this.over) {
                throw ex;
            }
        }
    }

    private void turn() {
        if (this.waiting) {
            this.ends.hear(untilNext(), (item) -> this.passage.ended(item, System.nanoTime()));
        }
        read(nextRead());
        if (!this.line.isEmpty()) {
            move(atOnce());
        }
        else if (this.waiting && this.passage.isEmpty() && ++this.idle >= IDLE_TICKS) {
            rest();
        }
    }

    private Duration nextRead() {
        if (!this.waiting) {
            return POLL;
        }
        return this.line.isEmpty() ? TICK : Duration.ZERO;
    }

    // what has ended makes room, so as long as there is none it is listened to
    private Duration untilNext() {
        if (this.line.isEmpty()) {
            return Duration.ZERO;
        }
        return (atOnce() == 0) ? TICK : Duration.ofNanos(Math.max(0, this.notBefore - System.nanoTime()));
    }

    // while documents wait it must go on polling, or the group would take its partitions
    // away
    private void read(Duration time) {
        if (this.line.isEmpty()) {
            this.consumer.resume(this.consumer.assignment());
        }
        else {
            this.consumer.pause(this.consumer.assignment());
        }
        this.consumer.poll(time).forEach(this.line::add);
        if (!this.line.isEmpty()) {
            this.idle = 0;
            begin();
        }
    }

    private void begin() {
        if (!this.waiting) {
            this.waiting = true;
            this.ends.fromNow();
            this.passage.begin(System.nanoTime());
        }
    }

    private void rest() {
        this.waiting = false;
        this.heldSince = 0;
        this.idle = 0;
        this.brake.rest();
    }

    private int atOnce() {
        if (this.brake.seconds() * 1000 >= this.settings.behind().toMillis()) {
            return 0;
        }
        return Math.min(this.line.size(), Math.min(this.settings.atOnce(), this.passage.room(System.nanoTime())));
    }

    /**
     * For how long originals have waited without one being moved; may be asked by any
     * thread.
     */
    Duration held() {
        long since = this.heldSince;
        return (since == 0) ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    private void move(int documents) {
        long now = System.nanoTime();
        if (documents == 0) {
            // never 0, which means that nothing is held
            this.heldSince = (this.heldSince != 0) ? this.heldSince : (now | 1);
        }
        else if (now - this.notBefore >= 0) {
            commit(documents);
            this.heldSince = 0;
            this.notBefore = now + Math.max(TICK.toNanos(), this.settings.pace(documents).toNanos());
        }
    }

    private void commit(int documents) {
        Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
        this.producer.beginTransaction();
        for (int i = 0; i < documents; i++) {
            ConsumerRecord<byte[], byte[]> next = this.line.remove();
            this.producer.send(new ProducerRecord<>(Topic.FETCHED.topicName(), next.partition(), next.key(),
                    next.value(), next.headers()));
            places.put(new TopicPartition(next.topic(), next.partition()), new OffsetAndMetadata(next.offset() + 1));
            String item = EnvelopeHeaders.text(next.headers(), Headers.ID);
            if (item != null) {
                this.passage.moved(item, System.nanoTime());
            }
        }
        this.producer.sendOffsetsToTransaction(places, this.consumer.groupMetadata());
        this.producer.commitTransaction();
        for (int i = 0; i < documents; i++) {
            this.moved.run();
        }
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
        this.ends.close();
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

    private final class Assignment implements ConsumerRebalanceListener {

        // whoever gets them reads from what was committed
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            BackfillFeeder.this.line
                .removeIf((record) -> partitions.contains(new TopicPartition(record.topic(), record.partition())));
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // the next read pauses or resumes them all
        }

    }

}
