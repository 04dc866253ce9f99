package copydesk.console.stream.lookup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/**
 * Reads partitions from a moment on to where they end now. The partition of a key is
 * known from the key, so most questions read one partition of a topic only.
 */
final class PartitionScan {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;

    private final Map<String, List<PartitionInfo>> topics;

    PartitionScan(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
        this.topics = consumer.listTopics();
    }

    /** All partitions of a topic; none where it is missing. */
    List<TopicPartition> partitions(String topic) {
        return this.topics.getOrDefault(topic, List.of())
            .stream()
            .map((info) -> new TopicPartition(topic, info.partition()))
            .toList();
    }

    /** Where producers put a key; empty where the topic is missing. */
    Optional<TopicPartition> partition(String topic, String key) {
        int count = this.topics.getOrDefault(topic, List.of()).size();
        return (count == 0) ? Optional.empty() : Optional.of(new TopicPartition(topic,
                Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % count));
    }

    /**
     * Reads each partition from its moment on to its end, or until the receiver has
     * enough.
     */
    void read(Map<TopicPartition, Instant> from, Predicate<ConsumerRecord<byte[], byte[]>> wantsMore) {
        // assigned first, since the client warns at every question about the end of a
        // partition that is not
        this.consumer.assign(from.keySet());
        Map<TopicPartition, Long> starts = starts(from);
        Map<TopicPartition, Long> ends = new HashMap<>(this.consumer.endOffsets(starts.keySet()));
        ends.entrySet().removeIf((end) -> end.getValue() <= starts.getOrDefault(end.getKey(), 0L));
        this.consumer.assign(ends.keySet());
        ends.keySet().forEach((partition) -> this.consumer.seek(partition, starts.getOrDefault(partition, 0L)));
        long idleSince = System.nanoTime();
        while (!isAt(ends) && System.nanoTime() - idleSince < PATIENCE.toNanos()) {
            for (ConsumerRecord<byte[], byte[]> record : this.consumer.poll(POLL)) {
                idleSince = System.nanoTime();
                if (isBefore(ends, record) && !wantsMore.test(record)) {
                    return;
                }
            }
        }
    }

    private Map<TopicPartition, Long> starts(Map<TopicPartition, Instant> from) {
        Map<TopicPartition, Long> starts = new HashMap<>(
                this.consumer.beginningOffsets(since(from, (moment) -> moment.equals(Instant.EPOCH))));
        Map<TopicPartition, Long> moments = new HashMap<>();
        since(from, (moment) -> !moment.equals(Instant.EPOCH))
            .forEach((partition) -> moments.put(partition, from.getOrDefault(partition, Instant.EPOCH).toEpochMilli()));
        Map<TopicPartition, OffsetAndTimestamp> found = moments.isEmpty() ? Map.of()
                : this.consumer.offsetsForTimes(moments);
        found.forEach((partition, offset) -> {
            // nothing so young is there
            if (offset != null) {
                starts.put(partition, offset.offset());
            }
        });
        return starts;
    }

    private static Collection<TopicPartition> since(Map<TopicPartition, Instant> from, Predicate<Instant> wanted) {
        return from.keySet()
            .stream()
            .filter((partition) -> wanted.test(from.getOrDefault(partition, Instant.EPOCH)))
            .toList();
    }

    private boolean isAt(Map<TopicPartition, Long> ends) {
        Set<TopicPartition> open = ends.keySet();
        return open.stream()
            .allMatch((partition) -> this.consumer.position(partition, PATIENCE) >= ends.getOrDefault(partition, 0L));
    }

    private static boolean isBefore(Map<TopicPartition, Long> ends, ConsumerRecord<byte[], byte[]> record) {
        return record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
    }

}
