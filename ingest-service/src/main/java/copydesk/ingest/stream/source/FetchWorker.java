package copydesk.ingest.stream.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import copydesk.contract.Group;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Topic;
import copydesk.contract.source.HostState;
import copydesk.ingest.host.Job;
import copydesk.ingest.host.Lanes;
import copydesk.ingest.host.Step;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what is requested of the hosts whose partitions it has. One thread, that of
 * {@link #run}, owns the consumer and the lanes and never waits for a host; a pool of
 * others asks. Partitions that many requests wait in are paused until it is fewer.
 */
final class FetchWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FetchWorker.class);

    private static final Duration LONGEST_POLL = Duration.ofMillis(50);

    private static final int MANY = 1_000;

    // longer than any request may take
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Consumer<byte[], byte[]> consumer;

    private final Lanes lanes;

    private final Function<Step, Done> errands;

    private final java.util.function.BiConsumer<Collection<TopicPartition>, java.util.function.Consumer<HostState>> hosts;

    private final Runnable passedOver;

    private final Clock clock;

    private final int most;

    private final ExecutorService pool;

    private final BlockingQueue<Object> over = new LinkedBlockingQueue<>();

    private final Map<Integer, OffsetBook> books = new TreeMap<>();

    private int underWay;

    private volatile boolean ending;

    /**
     * A worker.
     * @param consumer of requests, see {@link #consumer}
     * @param lanes of the hosts
     * @param errands does a step; blocks
     * @param hosts tells what is known of the hosts of partitions
     * @param passedOver told of each request that cannot be read
     * @param most how many requests are under way at once
     * @param clock the time
     */
    FetchWorker(Consumer<byte[], byte[]> consumer, Lanes lanes, Function<Step, Done> errands,
            java.util.function.BiConsumer<Collection<TopicPartition>, java.util.function.Consumer<HostState>> hosts,
            Runnable passedOver, int most, Clock clock) {
        this.consumer = consumer;
        this.lanes = lanes;
        this.errands = errands;
        this.hosts = hosts;
        this.passedOver = passedOver;
        this.most = most;
        this.clock = clock;
        this.pool = Executors.newFixedThreadPool(most, (task) -> {
            Thread thread = new Thread(task, "fetch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The consumer for a worker. */
    static Consumer<byte[], byte[]> consumer(String kafka) {
        Map<String, Object> client = new HashMap<>();
        client.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        client.put(ConsumerConfig.GROUP_ID_CONFIG, Group.FETCH);
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Fetches until it is ended.
     * @throws KafkaException if Kafka fails; a new worker goes on where this one stood
     */
    void run() throws InterruptedException {
        this.consumer.subscribe(List.of(Topic.FETCH_REQUEST.topicName()), new Rebalance());
        while (!this.ending) {
            pace();
            this.consumer.poll(patience()).forEach(this::take);
            take(this.over.poll());
            begin();
            commit();
        }
        finish(this.books.keySet());
    }

    private Duration patience() {
        Instant next = (this.underWay < this.most) ? this.lanes.nextAt() : null;
        if (next == null) {
            return LONGEST_POLL;
        }
        Duration until = Duration.between(this.clock.instant(), next);
        return until.isNegative() ? Duration.ZERO : (until.compareTo(LONGEST_POLL) < 0) ? until : LONGEST_POLL;
    }

    private void pace() {
        for (TopicPartition partition : this.consumer.assignment()) {
            int waiting = this.lanes.waiting(partition.partition());
            if (waiting >= MANY) {
                this.consumer.pause(List.of(partition));
            }
            else if (waiting < MANY / 2) {
                this.consumer.resume(List.of(partition));
            }
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        OffsetBook book = this.books.computeIfAbsent(record.partition(), (none) -> new OffsetBook(record.offset(), ""));
        if (book.isDone(record.offset())) {
            return;
        }
        try {
            this.lanes.add(Job.read(record.key(), record.value(), record.partition(), record.offset()),
                    this.clock.instant());
        }
        catch (InvalidRecord ex) {
            this.passedOver.run();
            LOG.warn("Request at {}@{} passed over: {}", record.partition(), record.offset(), ex.getMessage());
            book.done(record.offset());
        }
    }

    // one, and all others that are there
    private void take(@org.jspecify.annotations.Nullable Object first) {
        Object next = first;
        while (next != null) {
            this.underWay--;
            if (next instanceof RuntimeException failure) {
                throw new KafkaException("A request could not be brought to its end", failure);
            }
            end((Done) next);
            next = this.over.poll();
        }
    }

    private void end(Done done) {
        if (done.robots() != null) {
            this.lanes.learn(done.job(), done.robots());
        }
        if (done.host() != null) {
            this.lanes.over(done.host(), done.at());
        }
        OffsetBook book = this.books.get(done.job().partition());
        if (done.isWhole() && book != null) {
            book.done(done.job().offset());
        }
    }

    private void begin() {
        for (Step step : this.lanes.next(this.clock.instant(), this.most - this.underWay)) {
            this.underWay++;
            this.pool.execute(() -> this.over.add(attempt(step)));
        }
    }

    private Object attempt(Step step) {
        try {
            return this.errands.apply(step);
        }
        catch (RuntimeException ex) {
            return ex;
        }
        catch (StackOverflowError ex) {
            // unheard, its host would be busy for ever
            return new IllegalStateException(ex);
        }
    }

    private void commit() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        this.books.forEach((partition, book) -> {
            if (book.takeChange()) {
                offsets.put(requests(partition), offset(book));
            }
        });
        if (!offsets.isEmpty()) {
            this.consumer.commitAsync(offsets, null);
        }
    }

    private static OffsetAndMetadata offset(OffsetBook book) {
        return new OffsetAndMetadata(book.committed(), book.beyond());
    }

    private static TopicPartition requests(int partition) {
        return new TopicPartition(Topic.FETCH_REQUEST.topicName(), partition);
    }

    /** Lets what is under way in partitions come to its end, and nothing else begin. */
    private void finish(Collection<Integer> partitions) throws InterruptedException {
        partitions.forEach(this.lanes::drop);
        Instant deadline = this.clock.instant().plus(PATIENCE);
        while (partitions.stream().anyMatch(this.lanes::isBusy) && this.clock.instant().isBefore(deadline)) {
            take(this.over.poll(LONGEST_POLL.toMillis(), TimeUnit.MILLISECONDS));
        }
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (Integer partition : partitions) {
            OffsetBook book = this.books.get(partition);
            if (book != null) {
                offsets.put(requests(partition), offset(book));
            }
        }
        this.consumer.commitSync(offsets);
    }

    /** Ends {@link #run}; may be called from another thread. */
    void end() {
        this.ending = true;
    }

    @Override
    public void close() {
        this.pool.shutdownNow();
        this.consumer.close();
    }

    private final class Rebalance implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            FetchWorker.this.hosts.accept(partitions, FetchWorker.this.lanes::know);
            FetchWorker.this.consumer.committed(new java.util.HashSet<>(partitions)).forEach((partition, committed) -> {
                if (committed != null) {
                    FetchWorker.this.books.put(partition.partition(),
                            new OffsetBook(committed.offset(), committed.metadata()));
                }
            });
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            List<Integer> numbers = numbers(partitions);
            try {
                finish(numbers);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
            numbers.forEach(this::forget);
        }

        // they have been somebody else's for a while
        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            numbers(partitions).forEach(this::forget);
        }

        private void forget(int partition) {
            FetchWorker.this.lanes.forget(partition);
            FetchWorker.this.books.remove(partition);
        }

        private List<Integer> numbers(Collection<TopicPartition> partitions) {
            return new ArrayList<>(partitions.stream().map(TopicPartition::partition).toList());
        }

    }

}
