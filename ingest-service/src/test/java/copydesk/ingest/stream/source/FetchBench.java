package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.HostState;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.host.Lanes;
import copydesk.ingest.listing.FoundListing;
import copydesk.ingest.robots.RobotsReader;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import copydesk.ingest.websub.HubForm;
import copydesk.ingest.websub.WebSubSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A worker that fetches, with all that it talks to in the hands of the test: the topic of
 * requests, who has which partition, the web and the time.
 */
final class FetchBench implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    final Requests consumer = new Requests();

    final MockProducer<byte[], byte[]> producer = producer();

    final PaperWeb web = new PaperWeb();

    final HandClock clock = new HandClock();

    private final List<FetchWorker.Hosts> known = new CopyOnWriteArrayList<>();

    volatile @Nullable Instant readySince;

    final AtomicInteger passedOver = new AtomicInteger();

    private final List<ConsumerRecord<byte[], byte[]>> topic = new ArrayList<>();

    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private final FetchWorker worker;

    private final Thread thread = new Thread(this::run, "worker-under-test");

    /** A bench whose worker makes so many requests at once, with such a pause. */
    FetchBench(int most, Duration gap) {
        Outbox outbox = new Outbox(this.producer);
        Errand errand = new Errand(this.web,
                new FetchDoor(this.producer, new FetchMeters(new SimpleMeterRegistry()), this.clock),
                new Results(new FoundListing(), false), new HubForm(WebSubSettings.defaults()), outbox, this.clock);
        RobotsErrand robots = new RobotsErrand(this.web, errand, outbox, this.clock);
        this.worker = new FetchWorker(this.consumer, new Lanes(new RobotsReader("Copydesk", Duration.ofHours(1)), gap),
                (step) -> FetchWorkers.done(step, errand, robots),
                (partitions, hosts) -> this.known.forEach((state) -> state.read(partitions, hosts)), watch(), most,
                Duration.ofSeconds(60), this.clock);
    }

    private FetchWorker.Watch watch() {
        return new FetchWorker.Watch() {

            @Override
            public void passedOver() {
                FetchBench.this.passedOver.incrementAndGet();
            }

            @Override
            public void readySince(@Nullable Instant since) {
                FetchBench.this.readySince = since;
            }

        };
    }

    /** Lets the worker begin. */
    FetchBench start() {
        this.thread.start();
        return this;
    }

    private void run() {
        try {
            this.worker.run();
        }
        catch (InterruptedException | RuntimeException ex) {
            this.failure.set(ex);
        }
        finally {
            this.worker.close();
        }
    }

    /** Has an earlier fetcher written the state of a host down. */
    FetchBench knows(int partition, HostState state) {
        this.known.add((partitions, hosts) -> {
            if (partitions.contains(of(partition))) {
                hosts.is(state, partition);
            }
        });
        return this;
    }

    /** Puts a request on the topic. */
    FetchBench request(int partition, String host, String path) {
        return request(partition, host, path, FetchPurpose.ARTICLE);
    }

    /** The same for a list. */
    FetchBench list(int partition, String host, String path) {
        return request(partition, host, path, FetchPurpose.LIST);
    }

    private FetchBench request(int partition, String host, String path, FetchPurpose purpose) {
        String url = "https://" + host + path;
        FetchRequest request = new FetchRequest(url, "courier", purpose, SourceKind.FEED, url, NOW, true, 0, true, null,
                null, null, null);
        return record(partition, host.getBytes(StandardCharsets.UTF_8), Json.write(request));
    }

    /** Puts any record on the topic. */
    FetchBench record(int partition, byte[] key, byte[] value) {
        long offset = this.topic.stream().filter((record) -> record.partition() == partition).count();
        this.topic.add(new ConsumerRecord<>(Topic.FETCH_REQUEST.topicName(), partition, offset, key, value));
        return this;
    }

    /** Gives the worker these partitions and no others; returns once it has them. */
    FetchBench give(Integer... partitions) {
        CountDownLatch given = new CountDownLatch(1);
        this.consumer.tasks.add(() -> {
            assign(partitions);
            given.countDown();
        });
        await(() -> given.getCount() == 0 || !this.thread.isAlive());
        return this;
    }

    /** Begins to take partitions away; returns when the worker is told. */
    FetchBench take(Integer... left) {
        this.consumer.tasks.add(() -> assign(left));
        await(() -> this.consumer.revoking);
        return this;
    }

    /** Tells the worker that the group has gone on without it; returns when it knows. */
    void lose(int partition) {
        CountDownLatch lost = new CountDownLatch(1);
        this.consumer.tasks.add(() -> {
            this.consumer.lose(of(partition));
            lost.countDown();
        });
        await(() -> lost.getCount() == 0);
    }

    private void assign(Integer... partitions) {
        List<TopicPartition> all = Arrays.stream(partitions).map(FetchBench::of).toList();
        List<TopicPartition> before = List.copyOf(this.consumer.assignment());
        this.consumer.rebalance(all);
        all.forEach((partition) -> this.consumer.updateBeginningOffsets(Map.of(partition, 0L)));
        all.stream().filter((partition) -> !before.contains(partition)).forEach(this.consumer::goOn);
        this.topic.stream().filter((record) -> all.contains(of(record.partition()))).forEach(this.consumer::addRecord);
    }

    /** Offset and what is done beyond it, as committed: {@code 4 1-2}. */
    String committed(int partition) {
        OffsetAndMetadata place = this.consumer.places.get(of(partition));
        return (place == null) ? "" : (place.offset() + " " + place.metadata()).trim();
    }

    /** What was sent about documents and requests, by its address, in its order. */
    List<String> sent(Topic topic) {
        return this.producer.history()
            .stream()
            .filter((record) -> record.topic().equals(topic.topicName()))
            .map((record) -> (topic == Topic.FETCH_RESULT)
                    ? Json.read(record.value(), FetchResult.class).request().url() : text(record.key()))
            .toList();
    }

    /** The last result. */
    FetchResult result() {
        byte[] last = this.producer.history()
            .stream()
            .filter((record) -> record.topic().equals(Topic.FETCH_RESULT.topicName()))
            .reduce((first, second) -> second)
            .orElseThrow()
            .value();
        return Json.read(last, FetchResult.class);
    }

    /** Asks the worker to end; returns at once. */
    void end() {
        this.worker.end();
    }

    /** Interrupts the worker, as its shift does when it takes too long to end. */
    void interrupt() {
        this.thread.interrupt();
    }

    /** What the worker ended with; null if it just ended. Returns when it has. */
    Throwable ended() {
        await(() -> !this.thread.isAlive());
        return this.failure.get();
    }

    boolean isAtWork() {
        return this.thread.isAlive();
    }

    static void await(BooleanSupplier fact) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never came").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    static TopicPartition of(int partition) {
        return new TopicPartition(Topic.FETCH_REQUEST.topicName(), partition);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static MockProducer<byte[], byte[]> producer() {
        Node[] nodes = {};
        List<PartitionInfo> partitions = Arrays.stream(Topic.values())
            .map((topic) -> new PartitionInfo(topic.topicName(), 0, Node.noNode(), nodes, nodes))
            .toList();
        Cluster cluster = new Cluster("test", List.of(), partitions, Set.of(), Set.of());
        return new MockProducer<>(cluster, true, null, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        this.web.letGo();
        this.worker.end();
        ended();
    }

    /** The topic of requests, which tells what was committed and can fail to. */
    static final class Requests extends MockConsumer<byte[], byte[]> {

        final Map<TopicPartition, OffsetAndMetadata> places = new ConcurrentHashMap<>();

        // the mock's own tasks lock it for the test while they run
        final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

        volatile int failingCommits;

        private boolean losing;

        volatile boolean revoking;

        Requests() {
            super("earliest");
        }

        @Override
        public void subscribe(Collection<String> topics, ConsumerRebalanceListener listener) {
            super.subscribe(topics, new ConsumerRebalanceListener() {

                @Override
                public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                    listener.onPartitionsAssigned(partitions);
                }

                // the mock can only take partitions in good order
                @Override
                public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                    Requests.this.revoking = true;
                    if (Requests.this.losing) {
                        listener.onPartitionsLost(partitions);
                    }
                    else {
                        listener.onPartitionsRevoked(partitions);
                    }
                }

            });
        }

        private void lose(TopicPartition partition) {
            this.losing = true;
            rebalance(assignment().stream().filter((other) -> !other.equals(partition)).toList());
            this.losing = false;
        }

        @Override
        public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            // the mock never waits
            LockSupport.parkNanos(100_000);
            for (Runnable task = this.tasks.poll(); task != null; task = this.tasks.poll()) {
                task.run();
            }
            return super.poll(timeout);
        }

        // the mock forgets what was committed before it was given a partition
        @Override
        public Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions) {
            Map<TopicPartition, OffsetAndMetadata> committed = new ConcurrentHashMap<>(this.places);
            committed.keySet().retainAll(partitions);
            return committed;
        }

        void goOn(TopicPartition partition) {
            OffsetAndMetadata place = this.places.get(partition);
            seek(partition, (place != null) ? place.offset() : 0);
        }

        @Override
        public void commitAsync(Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback) {
            if (this.failingCommits > 0) {
                this.failingCommits--;
                callback.onComplete(offsets, new CommitFailedException("the coordinator moves"));
                return;
            }
            super.commitAsync(offsets, callback);
            this.places.putAll(offsets);
        }

        @Override
        public void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets) {
            super.commitSync(offsets);
            this.places.putAll(offsets);
        }

        @Override
        public void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, Duration timeout) {
            commitSync(offsets);
        }

        // the real one gives its partitions back
        @Override
        public void close() {
            Collection<TopicPartition> none = Collections.emptyList();
            rebalance(none);
            super.close();
        }

    }

    /** A clock that stands still until the test moves it. */
    static final class HandClock extends Clock {

        private volatile Instant now = NOW;

        void pass(Duration time) {
            this.now = this.now.plus(time);
        }

        @Override
        public Instant instant() {
            return this.now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

    }

}
