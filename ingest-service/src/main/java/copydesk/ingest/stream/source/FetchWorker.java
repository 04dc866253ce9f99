package copydesk.ingest.stream.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import copydesk.edge.KafkaAccess;
import copydesk.ingest.host.Job;
import copydesk.ingest.host.Lanes;
import copydesk.ingest.host.Step;
import copydesk.ingest.stream.Shift;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches what is requested of the hosts whose partitions it has. One thread, that of
 * {@link #run}, owns the consumer and the lanes and never waits for a host; a pool of
 * others asks. Partitions that many requests wait in are paused until it is fewer.
 */
final class FetchWorker implements Shift.Worker {

    private static final Logger LOG = LoggerFactory.getLogger(FetchWorker.class);

    private static final Duration LONGEST_POLL = Duration.ofMillis(50);

    private static final int MANY = 1_000;

    private static final Duration LAST_COMMIT = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;

    private final Lanes lanes;

    private final Function<Step, Done> errands;

    private final Hosts hosts;

    private final Watch watch;

    private final Clock clock;

    private final int most;

    private final Duration patience;

    private final ExecutorService pool;

    private final BlockingQueue<Object> over = new LinkedBlockingQueue<>();

    private final OffsetBooks books = new OffsetBooks();

    private int underWay;

    private volatile boolean ending;

    private boolean closing;

    /**
     * A worker.
     * @param consumer of requests, see {@link #consumer}
     * @param lanes of the hosts
     * @param errands does a step; blocks
     * @param hosts tells what is known of the hosts of partitions
     * @param watch is told what others watch it for
     * @param most how many requests are under way at once
     * @param patience longer than any request may take
     * @param clock the time
     */
    FetchWorker(Consumer<byte[], byte[]> consumer, Lanes lanes, Function<Step, Done> errands, Hosts hosts, Watch watch,
            int most, Duration patience, Clock clock) {
        this.consumer = consumer;
        this.lanes = lanes;
        this.errands = errands;
        this.hosts = hosts;
        this.watch = watch;
        this.most = most;
        this.patience = patience;
        this.clock = clock;
        this.pool = Executors.newFixedThreadPool(most, (task) -> {
            Thread thread = new Thread(task, "fetch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * The consumer for a worker.
     * @param silence how long it may fall silent before others fetch in its place
     */
    static Consumer<byte[], byte[]> consumer(String kafka, Duration silence) {
        Map<String, Object> client = new HashMap<>();
        client.putAll(KafkaAccess.to(kafka));
        client.put(ConsumerConfig.GROUP_ID_CONFIG, Group.FETCH);
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        client.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) silence.toMillis());
        client.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int) silence.dividedBy(5).toMillis());
        client.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Fetches until it is ended.
     * @throws KafkaException if Kafka fails; a new worker goes on where this one stood
     */
    @Override
    public void run() throws InterruptedException {
        this.consumer.subscribe(List.of(Topic.FETCH_REQUEST.topicName()), new Rebalance());
        while (!this.ending) {
            pace();
            this.consumer.poll(patience()).forEach(this::take);
            take(this.over.poll());
            begin();
            this.watch.readySince(this.lanes.nextAt());
            commit();
        }
        finish(this.books.partitions());
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
        if (this.books.isDone(record.partition(), record.offset())) {
            return;
        }
        Job job = job(record);
        if (job != null) {
            Job replaced = this.lanes.add(job, this.clock.instant());
            if (replaced != null) {
                this.books.done(replaced.partition(), replaced.offset());
            }
        }
        else {
            this.watch.passedOver();
            LOG.warn("Request at {}@{} passed over: nobody can read it", record.partition(), record.offset());
            this.books.done(record.partition(), record.offset());
        }
    }

    private static @Nullable Job job(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Job.read(record.key(), record.value(), record.partition(), record.offset());
        }
        catch (InvalidRecord ex) {
            // thrown, it would end each worker anew
            return null;
        }
    }

    // one, and all others that are there
    private void take(@Nullable Object first) {
        Object next = first;
        while (next != null) {
            this.underWay--;
            if (next instanceof RuntimeException failure) {
                throw failure;
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
        if (done.isWhole()) {
            this.books.done(done.job().partition(), done.job().offset());
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
        // an error too: unheard, its host would be busy for ever
        catch (RuntimeException | Error ex) {
            return new KafkaException(
                    "A request to " + step.job().host() + " could not be brought to its end: " + Fault.name(ex), ex);
        }
    }

    private void commit() {
        Map<TopicPartition, OffsetAndMetadata> offsets = this.books.changes();
        if (!offsets.isEmpty()) {
            this.consumer.commitAsync(offsets, (committed, failure) -> {
                if (failure != null) {
                    // else what is done would be done again if nothing else followed
                    this.books.again(committed.keySet());
                }
            });
        }
    }

    /** Lets what is under way in partitions come to its end, and nothing else begin. */
    private void finish(List<Integer> partitions) throws InterruptedException {
        partitions.forEach(this.lanes::drop);
        Instant deadline = this.clock.instant().plus(this.patience);
        while (partitions.stream().anyMatch(this.lanes::isBusy) && this.clock.instant().isBefore(deadline)) {
            take(this.over.poll(LONGEST_POLL.toMillis(), TimeUnit.MILLISECONDS));
        }
        this.consumer.commitSync(this.books.all(partitions));
    }

    @Override
    public void end() {
        this.ending = true;
    }

    @Override
    public void close() {
        this.closing = true;
        this.pool.shutdownNow();
        this.consumer.close();
    }

    /** Tells what is known of the hosts of partitions. */
    @FunctionalInterface
    interface Hosts {

        /** Tells the states, older ones of a host before newer ones. */
        void read(Collection<TopicPartition> partitions, Known known);

    }

    /** Is told what a worker does and does not get done. */
    interface Watch {

        /** A request is passed over, since nobody can read it. */
        void passedOver();

        /**
         * Since when the host that has been ready longest waits.
         * @param since may lie ahead; null if no host has anything to wait for
         */
        void readySince(@Nullable Instant since);

    }

    /** Takes what is known of hosts. */
    @FunctionalInterface
    interface Known {

        /** Takes the state of a host whose requests are in a partition. */
        void is(HostState state, int partition);

    }

    private final class Rebalance implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            FetchWorker.this.hosts.read(partitions, FetchWorker.this.lanes::know);
            FetchWorker.this.consumer.committed(Set.copyOf(partitions)).forEach((partition, committed) -> {
                if (committed != null) {
                    FetchWorker.this.books.open(partition.partition(), committed);
                }
            });
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            List<Integer> numbers = numbers(partitions);
            if (FetchWorker.this.closing) {
                giveUp(numbers);
                return;
            }
            try {
                finish(numbers);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
            numbers.forEach(this::forget);
        }

        // what is still under way then nobody hears of, and waiting for it would keep
        // the next worker from its work
        private void giveUp(List<Integer> partitions) {
            try {
                FetchWorker.this.consumer.commitSync(FetchWorker.this.books.all(partitions), LAST_COMMIT);
            }
            catch (KafkaException ex) {
                LOG.debug("The last commit failed", ex);
            }
        }

        // they have been somebody else's for a while
        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            numbers(partitions).forEach(this::forget);
        }

        private void forget(int partition) {
            FetchWorker.this.lanes.forget(partition);
            FetchWorker.this.books.forget(partition);
        }

        private List<Integer> numbers(Collection<TopicPartition> partitions) {
            return partitions.stream().map(TopicPartition::partition).toList();
        }

    }

}
