package copydesk.allinone.rerun;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/**
 * A part of a partition.
 *
 * @param begin its first offset
 * @param end the offset after its last
 */
record Stretch(long begin, long end) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    boolean isEmpty() {
        return this.begin >= this.end;
    }

    /** What came to these partitions in a window of time, as it stands now. */
    static Map<TopicPartition, Stretch> of(Window window, Collection<TopicPartition> partitions,
            Consumer<byte[], byte[]> consumer) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
        Map<TopicPartition, Long> begins = at(window.since().toEpochMilli(), partitions, consumer);
        Map<TopicPartition, Long> stops = (window.until() != null)
                ? at(window.until().toEpochMilli(), partitions, consumer) : Map.of();
        Map<TopicPartition, Stretch> stretches = new HashMap<>();
        ends.forEach((partition, end) -> stretches.put(partition,
                new Stretch(begins.getOrDefault(partition, end), stops.getOrDefault(partition, end))));
        return stretches;
    }

    private static Map<TopicPartition, Long> at(long time, Collection<TopicPartition> partitions,
            Consumer<byte[], byte[]> consumer) {
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach((partition) -> times.put(partition, time));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        consumer.offsetsForTimes(times, PATIENCE).forEach((partition, found) -> put(offsets, partition, found));
        return offsets;
    }

    // a partition without a record that late has none
    private static void put(Map<TopicPartition, Long> offsets, TopicPartition partition,
            @org.jspecify.annotations.Nullable OffsetAndTimestamp found) {
        if (found != null) {
            offsets.put(partition, found.offset());
        }
    }

}
