package copydesk.console.stream.lookup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Follows an article to the next topic by the moments at which it was seen on the one
 * before, so that heavy topics are read at a few places and not as a whole.
 */
final class Follower {

    /** With more moments than these, reading all of the partition is cheaper. */
    private static final int MOMENTS = 20;

    // clocks of brokers differ
    private static final Duration SLACK = Duration.ofSeconds(10);

    private final PartitionScan scan;

    private final Sightings sightings;

    private final KnownAs known;

    Follower(PartitionScan scan, Sightings sightings, KnownAs known) {
        this.scan = scan;
        this.sightings = sightings;
        this.known = known;
    }

    /** Notes the article's records that were written together with those seen. */
    void together(Topic topic, List<Moment> moments) {
        follow(topic, moments, (partition, moment) -> {
            long last = moment.at().plus(SLACK).toEpochMilli();
            this.scan.read(Map.of(partition, moment.at().minus(SLACK)),
                    (record) -> record.timestamp() <= last && this.sightings.take(record));
        });
    }

    /** Notes the next record of each item seen, however long it waited. */
    void next(Topic topic, List<Moment> moments) {
        follow(topic, moments, (partition, moment) -> this.scan.read(Map.of(partition, moment.at().minus(SLACK)),
                (record) -> !isIt(record, moment) || !this.sightings.take(record)));
    }

    private void follow(Topic topic, List<Moment> moments, BiConsumer<TopicPartition, Moment> step) {
        this.scan.partition(topic.topicName(), this.known.uri()).ifPresent((partition) -> {
            if (moments.isEmpty() || moments.size() > MOMENTS) {
                this.scan.read(Map.of(partition, this.known.since()), this.sightings::take);
                return;
            }
            moments.forEach((moment) -> step.accept(partition, moment));
        });
    }

    private boolean isIt(ConsumerRecord<byte[], byte[]> record, Moment moment) {
        return this.sightings.isMine(record)
                && moment.item().equals(EnvelopeHeaders.text(record.headers(), Headers.ID));
    }

    /**
     * A moment at which an item of the article was seen.
     *
     * @param item its id
     * @param at when
     */
    record Moment(String item, Instant at) {

    }

}
