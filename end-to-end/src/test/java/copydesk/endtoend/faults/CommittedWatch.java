package copydesk.endtoend.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import copydesk.endtoend.process.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * Reads along with a read-committed consumer while services are killed: which items have
 * ended, who is at work.
 */
final class CommittedWatch implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;

    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    private final Map<String, Instant> latest = new ConcurrentHashMap<>();

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    private final AtomicBoolean over = new AtomicBoolean();

    private final Thread thread = new Thread(this::follow, "committed-watch");

    CommittedWatch(TopicReader topics) {
        this.consumer = topics.open(java.util.List.of(Topic.INGESTED, Topic.ENRICHED, Topic.CLEAN, Topic.OUTCOME));
        this.thread.start();
    }

    private void follow() {
        try (this.consumer) {
            while (!this.over.get()) {
                this.consumer.poll(Duration.ofMillis(50)).forEach(this::note);
            }
        }
    }

    // what the load itself put on a topic is no sign of work; LogAppendTime: when the
    // broker got it
    private void note(ConsumerRecord<byte[], byte[]> record) {
        String item = EnvelopeHeaders.text(record.headers(), Headers.ID);
        if (item == null || Load.SOURCE.equals(EnvelopeHeaders.text(record.headers(), Headers.SOURCE))) {
            return;
        }
        if (record.topic().equals(Topic.OUTCOME.topicName())) {
            this.ended.add(item);
        }
        this.counts.merge(record.topic(), 1, Integer::sum);
        this.latest.merge(record.topic(), Instant.ofEpochMilli(record.timestamp()), (a, b) -> a.isAfter(b) ? a : b);
    }

    /** How many committed records a service has left on a topic. */
    int count(Topic topic) {
        return this.counts.getOrDefault(topic.topicName(), 0);
    }

    /** Whether something written to a topic after the given moment has been committed. */
    boolean sees(Topic topic, Instant after) {
        return this.latest.getOrDefault(topic.topicName(), Instant.EPOCH).isAfter(after);
    }

    /** How many items have ended. */
    int ended() {
        return this.ended.size();
    }

    /** Whether all these items have ended. */
    boolean haveEnded(Set<String> items) {
        return this.ended.containsAll(items);
    }

    @Override
    public void close() {
        this.over.set(true);
        try {
            this.thread.join();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
