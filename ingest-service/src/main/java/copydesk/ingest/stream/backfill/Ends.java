package copydesk.ingest.stream.backfill;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Hears which items end, of all partitions, from a moment on. Not thread-safe. */
final class Ends implements AutoCloseable {

    private final Consumer<byte[], byte[]> outcomes;

    /**
     * Hears nothing yet.
     * @param outcomes reads in no group, see {@link #consumer}
     */
    Ends(Consumer<byte[], byte[]> outcomes) {
        this.outcomes = outcomes;
    }

    /** The consumer that hears them. */
    static Consumer<byte[], byte[]> consumer(String kafka) {
        return new KafkaConsumer<>(
                KafkaAccess.to(kafka,
                        Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest")),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Hears what ends from now on. */
    void fromNow() {
        List<TopicPartition> partitions = this.outcomes.partitionsFor(Topic.OUTCOME.topicName())
            .stream()
            .map((info) -> new TopicPartition(info.topic(), info.partition()))
            .toList();
        this.outcomes.assign(partitions);
        this.outcomes.seekToEnd(partitions);
        // the place is looked up lazily: what ends in the next moment would be missed
        partitions.forEach(this.outcomes::position);
    }

    /** Waits for so long until something ends, and tells the items. */
    void hear(Duration time, java.util.function.Consumer<String> ended) {
        for (ConsumerRecord<byte[], byte[]> end : this.outcomes.poll(time)) {
            String item = EnvelopeHeaders.text(end.headers(), Headers.ID);
            if (item != null) {
                ended.accept(item);
            }
        }
    }

    @Override
    public void close() {
        this.outcomes.close();
    }

}
