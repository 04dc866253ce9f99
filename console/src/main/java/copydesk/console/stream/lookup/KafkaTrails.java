package copydesk.console.stream.lookup;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.console.trail.Trail;
import copydesk.console.trail.TrailNotes;
import copydesk.console.trail.Trails;
import copydesk.contract.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds trails in Kafka itself, at the moment of the question: of the topics keyed by
 * article only the article's partition is read, and only from when ingest first heard of
 * it. Thread-safe; one question at a time.
 */
public final class KafkaTrails implements Trails {

    private static final List<Topic> BY_URI = List.of(Topic.INGESTED, Topic.RELATION, Topic.CLEAN,
            Topic.INGESTED_QUARANTINE, Topic.ENRICHED_QUARANTINE, Topic.COMMAND_QUARANTINE, Topic.RELATION_QUARANTINE);

    private static final List<Topic> BY_OTHER_KEYS = List.of(Topic.OUTCOME, Topic.FETCHED_QUARANTINE, Topic.DECISION);

    private static final List<Topic> VERSIONED = List.of(Topic.CLEAN, Topic.LATEST, Topic.ANNOTATIONS);

    private final LookupClients clients;

    /** Trails in the cluster at this address. */
    public KafkaTrails(String bootstrapServers) {
        this.clients = new LookupClients(bootstrapServers);
    }

    @Override
    public synchronized Optional<Trail> find(String asked) {
        try {
            return look(asked);
        }
        catch (KafkaException ex) {
            throw this.clients.unavailable(ex);
        }
    }

    private Optional<Trail> look(String asked) {
        try (Consumer<byte[], byte[]> consumer = this.clients.consumer()) {
            PartitionScan scan = new PartitionScan(consumer);
            KnownAs known = new AddressBook(scan).find(asked);
            TrailNotes notes = new TrailNotes(known.uri());
            Sightings sightings = new Sightings(known, notes);
            scan.read(places(known, scan), sightings::take);
            follow(new Follower(scan, sightings, known), sightings);
            OriginalSearch originals = new OriginalSearch(scan);
            boolean secret = sightings.isSecret();
            sightings.originals()
                .forEach((wanted) -> originals.find(wanted)
                    .map((hop) -> secret ? hop.withoutWords() : hop)
                    .ifPresent(notes::hop));
            return notes.isEmpty() ? Optional.empty()
                    : Optional.of(trail(secret ? known.onlyAs(asked) : known, notes, scan));
        }
    }

    // the records of a version leave publish together; on its way to enriched an article
    // may have waited
    private static void follow(Follower follower, Sightings sightings) {
        follower.next(Topic.ENRICHED, sightings.moments(Topic.INGESTED));
        follower.together(Topic.LATEST, sightings.moments(Topic.CLEAN));
        follower.together(Topic.ANNOTATIONS, sightings.moments(Topic.CLEAN));
    }

    private static Map<TopicPartition, Instant> places(KnownAs known, PartitionScan scan) {
        Map<TopicPartition, Instant> from = new HashMap<>();
        for (Topic topic : BY_URI) {
            scan.partition(topic.topicName(), known.uri()).ifPresent((partition) -> from.put(partition, known.since()));
        }
        for (Topic topic : BY_OTHER_KEYS) {
            scan.partitions(topic.topicName()).forEach((partition) -> from.put(partition, known.since()));
        }
        // a command may be older than the article it speaks of
        scan.partition(Topic.COMMAND.topicName(), known.uri())
            .ifPresent((partition) -> from.put(partition, Instant.EPOCH));
        return from;
    }

    private Trail trail(KnownAs known, TrailNotes notes, PartitionScan scan) {
        List<TopicPartition> partitions = VERSIONED.stream()
            .flatMap((topic) -> scan.partition(topic.topicName(), known.uri()).stream())
            .toList();
        try (Admin admin = this.clients.admin()) {
            return notes.trail(known.addresses(), new GroupPositions(admin).of(partitions), null);
        }
        // some clusters let only few ask about groups; the rest is known all the same
        catch (KafkaException ex) {
            return notes.trail(known.addresses(), List.of(),
                    "Kafka does not tell the groups: " + ex.getClass().getSimpleName());
        }
    }

}
