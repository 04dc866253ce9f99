package copydesk.console.stream.lookup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.change.ChangeKind;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * The history of an article: any version that the topic of all versions still holds, and
 * the latest whatever its age. Thread-safe; one question at a time.
 */
public final class VersionDocuments {

    private final LookupClients clients;

    /** Documents in the cluster at this address. */
    public VersionDocuments(String bootstrapServers) {
        this.clients = new LookupClients(bootstrapServers);
    }

    /** A version of an article. */
    public Optional<VersionDocument> version(String asked, int version) {
        return last(asked, (record) -> version == number(record));
    }

    /** What a consumer that keeps up had of an article at a moment. */
    public Optional<VersionDocument> at(String asked, Instant moment) {
        return last(asked, (record) -> record.timestamp() <= moment.toEpochMilli());
    }

    private synchronized Optional<VersionDocument> last(String asked,
            Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        try (Consumer<byte[], byte[]> consumer = this.clients.consumer()) {
            PartitionScan scan = new PartitionScan(consumer);
            KnownAs known = new AddressBook(scan).find(asked);
            List<ConsumerRecord<byte[], byte[]>> records = records(known, scan);
            return records.stream()
                .filter(wanted)
                .reduce((earlier, later) -> later)
                .map((record) -> document(known.uri(), record, records));
        }
        catch (KafkaException ex) {
            throw this.clients.unavailable(ex);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(KnownAs known, PartitionScan scan) {
        Map<TopicPartition, Instant> from = new HashMap<>();
        for (Topic topic : List.of(Topic.CLEAN, Topic.LATEST)) {
            scan.partition(topic.topicName(), known.uri()).ifPresent((partition) -> from.put(partition, known.since()));
        }
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        byte[] key = known.uri().getBytes(StandardCharsets.UTF_8);
        scan.read(from, (record) -> {
            if (Arrays.equals(record.key(), key) && record.value() != null) {
                records.add(record);
            }
            return true;
        });
        records.sort(Comparator.comparing((ConsumerRecord<byte[], byte[]> record) -> number(record))
            .thenComparing((record) -> record.timestamp()));
        return records;
    }

    private static VersionDocument document(String uri, ConsumerRecord<byte[], byte[]> record,
            List<ConsumerRecord<byte[], byte[]>> all) {
        boolean withdrawn = all.stream()
            .anyMatch((other) -> number(other) > number(record)
                    && ChangeKind.KILL.code().equals(EnvelopeHeaders.text(other.headers(), Headers.CHANGE_KIND)));
        return new VersionDocument(uri, number(record), Instant.ofEpochMilli(record.timestamp()),
                new String(record.value(), StandardCharsets.UTF_8), withdrawn);
    }

    private static int number(ConsumerRecord<byte[], byte[]> record) {
        String text = EnvelopeHeaders.text(record.headers(), Headers.ARTICLE_VERSION);
        return (text != null && text.matches("\\d{1,9}")) ? Integer.parseInt(text) : 0;
    }

}
