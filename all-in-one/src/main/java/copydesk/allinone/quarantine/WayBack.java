package copydesk.allinone.quarantine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import copydesk.console.quarantine.SetAside;
import copydesk.contract.Group;
import copydesk.contract.Headers;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The way of a quarantined record back to where it came from: the same topic and
 * partition, the same key and value, its own headers. A topic that no hop of the pipeline
 * reads is refused, since headers can be forged.
 */
final class WayBack {

    private static final Set<String> MARKS = Set.of(Headers.QUARANTINE_REASON, Headers.QUARANTINE_DETAIL,
            Headers.QUARANTINE_TOPIC, Headers.QUARANTINE_PARTITION, Headers.QUARANTINE_OFFSET,
            Headers.QUARANTINE_GROUP);

    private static final List<String> GROUPS = List.of(Group.INGEST, Group.ENRICH, Group.PUBLISH);

    private WayBack() {
    }

    /** Where the record was read; empty if its headers do not say, or lie. */
    static Optional<RecordPlace> from(SetAside aside) {
        return Optional.ofNullable(aside.place())
            .flatMap((place) -> RecordPlace.parse(aside.from() + "-" + place))
            .filter((place) -> isRead(place.topic()));
    }

    // hops inside a topology read topics of their own, named after the group
    private static boolean isRead(String topic) {
        boolean declared = Topic.named(topic)
            .filter((named) -> Topic.quarantines()
                .stream()
                .anyMatch((quarantine) -> quarantine.quarantineOf().equals(Optional.of(named))))
            .isPresent();
        return declared
                || topic.endsWith("-repartition") && GROUPS.stream().anyMatch((group) -> topic.startsWith(group + "-"));
    }

    /**
     * The record as it was read.
     * @param to where it goes
     * @param record as it rests
     * @param original what it refers to; the record itself where it holds its value
     */
    static ProducerRecord<byte[], byte[]> record(RecordPlace to, ConsumerRecord<byte[], byte[]> record,
            ConsumerRecord<byte[], byte[]> original) {
        RecordHeaders headers = new RecordHeaders();
        record.headers().forEach((header) -> {
            if (!MARKS.contains(header.key())) {
                headers.add(header);
            }
        });
        // stays where the record was read if it is under embargo
        Header left = original.headers().lastHeader(Headers.REINSTATED_WITH);
        if (left != null && headers.lastHeader(Headers.REINSTATED_WITH) == null) {
            headers.add(left);
        }
        return new ProducerRecord<>(to.topic(), to.partition(), record.key(), original.value(), headers);
    }

}
