package copydesk.benchmarks.chain;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import copydesk.contract.Headers;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Waits for what is committed on a topic. */
public final class Arrivals implements AutoCloseable {

    private static final Duration STALL = Duration.ofSeconds(180);

    private final String topic;

    private final KafkaConsumer<byte[], byte[]> consumer;

    private final Consumer<ConsumerRecord<byte[], byte[]>> look;

    /** What arrives on a topic from its beginning; each record is looked at. */
    public Arrivals(String bootstrap, String topic, Consumer<ConsumerRecord<byte[], byte[]>> look) {
        this.topic = topic;
        this.look = look;
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = this.consumer.partitionsFor(topic)
            .stream()
            .map((info) -> new TopicPartition(info.topic(), info.partition()))
            .toList();
        this.consumer.assign(partitions);
        this.consumer.seekToBeginning(partitions);
    }

    /** Returns when so many more have arrived. */
    public void await(int count) {
        int arrived = 0;
        while (arrived < count) {
            ConsumerRecords<byte[], byte[]> records = this.consumer.poll(STALL);
            if (records.isEmpty()) {
                throw new IllegalStateException("Only " + arrived + " of " + count + " arrived on " + this.topic
                        + " and then none for " + STALL);
            }
            for (ConsumerRecord<byte[], byte[]> record : records) {
                if (isOfAnItem(record)) {
                    this.look.accept(record);
                    arrived++;
                }
            }
        }
    }

    // a version that a relation made has a cause; what was offered came alone
    private static boolean isOfAnItem(ConsumerRecord<byte[], byte[]> record) {
        return record.headers().lastHeader(Headers.CAUSATION) == null;
    }

    @Override
    public void close() {
        this.consumer.close();
    }

}
