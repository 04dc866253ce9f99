package copydesk.ingest.stream.source;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.HostState;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads what earlier fetchers wrote about the hosts of partitions, from the beginning to
 * the end.
 */
final class HostStates {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String kafka;

    HostStates(String kafka) {
        this.kafka = kafka;
    }

    /** Tells what is known, older states of a host before newer ones. */
    void read(Collection<TopicPartition> requests, FetchWorker.Known known) {
        List<TopicPartition> partitions = requests.stream()
            .map((partition) -> new TopicPartition(Topic.HOST_STATE.topicName(), partition.partition()))
            .toList();
        if (partitions.isEmpty()) {
            return;
        }
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
            while (partitions.stream().anyMatch((partition) -> isBefore(consumer, partition, ends))) {
                consumer.poll(POLL).forEach((record) -> tell(record, known));
            }
        }
    }

    private static boolean isBefore(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition,
            Map<TopicPartition, Long> ends) {
        return consumer.position(partition) < ends.getOrDefault(partition, 0L);
    }

    // the topic is partitioned as that of the requests
    private static void tell(ConsumerRecord<byte[], byte[]> record, FetchWorker.Known known) {
        try {
            known.is(Json.read(record.value(), HostState.class), record.partition());
        }
        catch (InvalidRecord ex) {
            // a pause that nobody can read is no reason not to fetch
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> client = KafkaAccess.to(this.kafka);
        client.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return client;
    }

}
