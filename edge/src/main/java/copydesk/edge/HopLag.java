package copydesk.edge;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import copydesk.contract.Topic;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures how far a hop is behind, in seconds: the age of the oldest committed record
 * its group has not finished. It asks the broker, not the hop, so a hop that hangs is
 * seen too. Record counts would mislead, since transaction markers take offsets of their
 * own.
 */
public final class HopLag implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HopLag.class);

    private static final Duration EVERY = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Map<String, Object> client;

    private final String group;

    private final List<Topic> topics;

    private final Clock clock;

    private final ScheduledExecutorService timer;

    private @Nullable Clients clients;

    private volatile double seconds;

    private volatile boolean measured;

    private HopLag(String bootstrapServers, String group, List<Topic> topics, Clock clock) {
        this.client = KafkaAccess.to(bootstrapServers);
        this.group = group;
        this.topics = topics;
        this.clock = clock;
        this.timer = Executors.newSingleThreadScheduledExecutor((task) -> daemon(task, group + "-lag"));
    }

    /** Starts measuring a hop this often, for {@link #seconds()} alone. */
    public static HopLag every(Duration pause, String bootstrapServers, String group, List<Topic> topics, Clock clock) {
        HopLag lag = new HopLag(bootstrapServers, group, topics, clock);
        lag.start(pause);
        return lag;
    }

    /**
     * Starts measuring a hop every five seconds and shows it as {@link DoorMeter#LAG}.
     */
    public static HopLag watch(String hop, String bootstrapServers, String group, List<Topic> topics, Clock clock,
            MeterRegistry registry) {
        HopLag lag = new HopLag(bootstrapServers, group, topics, clock);
        Gauge.builder(DoorMeter.LAG.meterName(), lag, (watched) -> watched.seconds)
            .baseUnit("seconds")
            .tag(DoorMeter.HOP, hop)
            .strongReference(true)
            .register(registry);
        lag.start(EVERY);
        return lag;
    }

    private void start(Duration pause) {
        this.timer.scheduleWithFixedDelay(this::refresh, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How far the hop was behind when it was last measured; 0 before the first time. */
    public double seconds() {
        return this.seconds;
    }

    /** Whether it was tried to measure the hop at least once. */
    public boolean isMeasured() {
        return this.measured;
    }

    // on the timer's thread alone, which owns the clients
    private void refresh() {
        try {
            if (this.clients == null) {
                this.clients = new Clients(Admin.create(this.client), new KafkaConsumer<>(readerSettings(),
                        new ByteArrayDeserializer(), new ByteArrayDeserializer()));
            }
            this.seconds = oldestAge(this.clients.reader(), committed(this.clients.admin()));
        }
        catch (KafkaException | ExecutionException ex) {
            LOG.debug("Lag of {} not measured this time", this.group, ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        finally {
            this.measured = true;
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(Admin admin)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(this.group).partitionsToOffsetAndMetadata().get();
    }

    private double oldestAge(Consumer<byte[], byte[]> reader, Map<TopicPartition, OffsetAndMetadata> committed) {
        Map<TopicPartition, Long> behind = behind(reader, committed);
        if (behind.isEmpty()) {
            return 0;
        }
        reader.assign(behind.keySet());
        behind.forEach(reader::seek);
        long oldest = Long.MAX_VALUE;
        for (ConsumerRecord<byte[], byte[]> record : reader.poll(PATIENCE)) {
            oldest = Math.min(oldest, record.timestamp());
        }
        return (oldest == Long.MAX_VALUE) ? 0 : Math.max(0, this.clock.millis() - oldest) / 1000.0;
    }

    private Map<TopicPartition, Long> behind(Consumer<byte[], byte[]> reader,
            Map<TopicPartition, OffsetAndMetadata> committed) {
        Map<TopicPartition, Long> behind = new HashMap<>();
        reader.endOffsets(partitions(reader)).forEach((partition, end) -> {
            OffsetAndMetadata done = committed.get(partition);
            long next = (done != null) ? done.offset() : 0;
            if (next < end) {
                behind.put(partition, next);
            }
        });
        return behind;
    }

    private Collection<TopicPartition> partitions(Consumer<byte[], byte[]> reader) {
        return this.topics.stream()
            .flatMap((topic) -> reader.partitionsFor(topic.topicName()).stream())
            .map((info) -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    }

    private Map<String, Object> readerSettings() {
        Map<String, Object> settings = new HashMap<>(this.client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
        return settings;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        this.timer.execute(this::closeClients);
        this.timer.shutdown();
    }

    private void closeClients() {
        Clients open = this.clients;
        if (open != null) {
            open.reader().close(CloseOptions.timeout(PATIENCE));
            open.admin().close(PATIENCE);
        }
    }

    private record Clients(Admin admin, Consumer<byte[], byte[]> reader) {

    }

}
