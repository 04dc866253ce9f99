package copydesk.endtoend.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning, in no group; each partition in its order. */
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(100);

    // the broker would hold back an answer without records for half a second, and closing
    // waits for it
    private static final int FETCH_WAIT_MILLIS = 50;

    private final String bootstrap;

    /** A reader of this cluster. */
    public TopicReader(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** All that is committed on a topic now. */
    public List<ConsumerRecord<byte[], byte[]>> committed(Topic topic) {
        return read(topic, "read_committed");
    }

    /**
     * How many records on a topic no one may see, because their transaction was aborted
     * or is still open.
     */
    public int hidden(Topic topic) {
        return read(topic, "read_uncommitted").size() - committed(topic).size();
    }

    /** Ids of the items that committed records on a topic name. */
    public Set<String> itemsOn(Topic topic) {
        Set<String> items = new HashSet<>();
        for (ConsumerRecord<byte[], byte[]> record : committed(topic)) {
            items.add(String.valueOf(EnvelopeHeaders.text(record.headers(), Headers.ID)));
        }
        return items;
    }

    private List<ConsumerRecord<byte[], byte[]>> read(Topic topic, String isolation) {
        try (KafkaConsumer<byte[], byte[]> consumer = open(List.of(topic), isolation)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            Await.until(topic.topicName() + " is read to its end", Duration.ofSeconds(60), () -> {
                consumer.poll(POLL).forEach(records::add);
                return ends.entrySet().stream().allMatch((end) -> consumer.position(end.getKey()) >= end.getValue());
            });
            return records;
        }
    }

    /** A consumer of the committed records of these topics, at their beginning. */
    public KafkaConsumer<byte[], byte[]> open(List<Topic> topics) {
        return open(topics, "read_committed");
    }

    private KafkaConsumer<byte[], byte[]> open(List<Topic> topics, String isolation) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", this.bootstrap, "isolation.level", isolation, "enable.auto.commit", false,
                        "auto.offset.reset", "earliest", "fetch.max.wait.ms", FETCH_WAIT_MILLIS),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        Collection<TopicPartition> partitions = topics.stream()
            .flatMap((topic) -> consumer.partitionsFor(topic.topicName()).stream())
            .map((info) -> new TopicPartition(info.topic(), info.partition()))
            .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

}
