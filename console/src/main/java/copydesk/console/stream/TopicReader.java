package copydesk.console.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import copydesk.console.flow.FlowBoard;
import copydesk.console.flow.Reading;
import copydesk.console.flow.ReadingState;
import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the pipeline's topics from their beginning until it is told to stop, in whatever
 * state Kafka is: it waits for topics that are not there yet and comes back after a
 * broker was lost. Of {@code fetched} only the number of records is asked for, never the
 * bytes; its producer uses no transactions, so offsets count records.
 */
final class TopicReader implements Runnable {

    private static final Logger logger = LoggerFactory.getLogger(TopicReader.class);

    private static final List<Topic> READ = read();

    private static final Duration POLL = Duration.ofMillis(500);

    private static final CloseOptions CLOSE = CloseOptions.timeout(Duration.ofSeconds(1));

    private final Supplier<Consumer<byte[], byte[]>> consumers;

    private final RecordSorter sorter;

    private final FlowBoard flow;

    private final ReaderSettings settings;

    private final Progress progress;

    private final CountDownLatch stopped = new CountDownLatch(1);

    TopicReader(Supplier<Consumer<byte[], byte[]>> consumers, RecordSorter sorter, FlowBoard flow,
            ReaderSettings settings) {
        this.consumers = consumers;
        this.sorter = sorter;
        this.flow = flow;
        this.settings = settings;
        this.progress = new Progress(flow);
    }

    @Override
    public void run() {
        boolean stop = false;
        while (!stop) {
            try {
                readWithOneConsumer();
            }
            // whatever goes wrong, the reader stays and tries again
            catch (RuntimeException ex) {
                lost(ex);
            }
            stop = stoppedWithin(this.settings.backOff());
        }
    }

    void stop() {
        this.stopped.countDown();
    }

    private void readWithOneConsumer() {
        Consumer<byte[], byte[]> consumer = this.consumers.get();
        try {
            read(consumer);
        }
        finally {
            consumer.close(CLOSE);
        }
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        Map<String, List<PartitionInfo>> topics = consumer.listTopics();
        Optional<String> missing = missing(topics);
        if (missing.isPresent()) {
            this.flow.reading(Reading.waitingFor(missing.get()));
            return;
        }
        List<TopicPartition> fetched = partitions(topics, List.of(Topic.FETCHED));
        this.progress.resume(consumer, partitions(topics, READ), fetched);
        while (!stoppedWithin(Duration.ZERO)) {
            this.progress.report(consumer, fetched);
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                this.sorter.take(record);
                this.progress.read(record);
            }
        }
    }

    private void lost(RuntimeException ex) {
        if (this.flow.reading().state() != ReadingState.LOST) {
            logger.warn("Kafka does not answer, trying again: bootstrapServers={} fault={}",
                    this.settings.bootstrapServers(), ex.getClass().getSimpleName());
        }
        logger.debug("Reading stopped", ex);
        this.flow.reading(Reading.lost(this.settings.bootstrapServers()));
    }

    private boolean stoppedWithin(Duration time) {
        try {
            return this.stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Optional<String> missing(Map<String, List<PartitionInfo>> topics) {
        return READ.stream().map(Topic::topicName).filter((name) -> !topics.containsKey(name)).findFirst();
    }

    private static List<TopicPartition> partitions(Map<String, List<PartitionInfo>> topics, List<Topic> wanted) {
        return wanted.stream()
            .flatMap((topic) -> topics.getOrDefault(topic.topicName(), List.of()).stream())
            .map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    }

    private static List<Topic> read() {
        List<Topic> topics = new ArrayList<>(List.of(Topic.INGESTED, Topic.ENRICHED, Topic.CLEAN, Topic.ANNOTATIONS,
                Topic.OUTCOME, Topic.DECISION, Topic.SOURCE_STATE));
        topics.addAll(Topic.quarantines());
        return List.copyOf(topics);
    }

}
