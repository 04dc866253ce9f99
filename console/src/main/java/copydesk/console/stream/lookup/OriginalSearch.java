package copydesk.console.stream.lookup;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import copydesk.console.trail.TrailHop;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the originals of items. They lie in the partition of their source, and the
 * time of the fetch tells where in it; the topic is too heavy to be read as a whole.
 */
final class OriginalSearch {

    private static final Duration BEFORE = Duration.ofSeconds(30);

    private static final Duration AFTER = Duration.ofMinutes(2);

    private final PartitionScan scan;

    OriginalSearch(PartitionScan scan) {
        this.scan = scan;
    }

    Optional<TrailHop> find(Wanted wanted) {
        AtomicReference<@Nullable TrailHop> found = new AtomicReference<>();
        Map<TopicPartition, Instant> from = new HashMap<>();
        partitions(wanted).forEach((partition) -> from.put(partition, wanted.fetchedAt().minus(BEFORE)));
        long last = wanted.fetchedAt().plus(AFTER).toEpochMilli();
        this.scan.read(from, (record) -> {
            if (wanted.item().equals(EnvelopeHeaders.text(record.headers(), Headers.ID))) {
                found.set(hop(record, wanted));
            }
            return found.get() == null && record.timestamp() <= last;
        });
        return Optional.ofNullable(found.get());
    }

    private Collection<TopicPartition> partitions(Wanted wanted) {
        String topic = Topic.FETCHED.topicName();
        String source = wanted.source();
        return (source != null) ? this.scan.partition(topic, source).map(List::of).orElse(List.of())
                : this.scan.partitions(topic);
    }

    private static TrailHop hop(ConsumerRecord<byte[], byte[]> record, Wanted wanted) {
        return new TrailHop("fetched", Sightings.place(record), Instant.ofEpochMilli(record.timestamp()), wanted.item(),
                null, null, EnvelopeHeaders.text(record.headers(), Headers.SUBJECT));
    }

}
