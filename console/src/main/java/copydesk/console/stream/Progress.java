package copydesk.console.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.console.flow.FlowBoard;
import copydesk.console.flow.Reading;
import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the topics have been read; outlives the consumers, so that nothing is counted
 * twice after one was lost. Used by the reader's thread only.
 */
final class Progress {

    private final FlowBoard flow;

    private final Map<TopicPartition, Long> next = new HashMap<>();

    private final Map<TopicPartition, Long> firstFetched = new HashMap<>();

    Progress(FlowBoard flow) {
        this.flow = flow;
    }

    /**
     * Takes the partitions up where they were left; of the counted ones nothing is read.
     */
    void resume(Consumer<byte[], byte[]> consumer, List<TopicPartition> read, List<TopicPartition> counted) {
        List<TopicPartition> all = new ArrayList<>(read);
        // assigned, since the client warns at every question about the end of a partition
        // that is not
        all.addAll(counted);
        consumer.assign(all);
        consumer.pause(counted);
        for (TopicPartition partition : all) {
            Long position = this.next.get(partition);
            if (position != null) {
                consumer.seek(partition, position);
            }
            else {
                consumer.seekToBeginning(Set.of(partition));
            }
        }
    }

    void read(ConsumerRecord<byte[], byte[]> record) {
        this.next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
    }

    /** Asks the broker, so this is also where a broker that is away shows. */
    void report(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> fetched) {
        Map<TopicPartition, Long> first = consumer.beginningOffsets(fetched);
        first.forEach(this.firstFetched::putIfAbsent);
        Map<TopicPartition, Long> end = consumer.endOffsets(fetched);
        this.flow.holds(Topic.FETCHED, fetched.stream()
            .mapToLong((partition) -> end.getOrDefault(partition, 0L) - this.firstFetched.getOrDefault(partition, 0L))
            .sum());
        long behind = consumer.assignment()
            .stream()
            .filter((partition) -> !fetched.contains(partition))
            .mapToLong((partition) -> consumer.currentLag(partition).orElse(0))
            .sum();
        this.flow.reading(Reading.behind(behind));
    }

}
