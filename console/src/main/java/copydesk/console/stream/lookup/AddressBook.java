package copydesk.console.stream.lookup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

import copydesk.contract.Group;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.extraction.article.CanonicalUrl;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds articles by any address they are known by: ingest's own memory of addresses,
 * which it keeps in Kafka with one small record for each, so there is no second index to
 * go wrong. Where that has nothing, the identifiers in the latest documents are searched.
 */
final class AddressBook {

    /** Where ingest keeps the uri of each address; named after its group and store. */
    static final String TOPIC = Group.INGEST + "-uris-changelog";

    // Streams gives an address the time at which its document was written to the topic of
    // fetched documents, so only clocks of brokers can differ
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final PartitionScan scan;

    AddressBook(PartitionScan scan) {
        this.scan = scan;
    }

    KnownAs find(String asked) {
        if (asked.startsWith("urn:uuid:")) {
            return knownAs(asked, Optional.empty());
        }
        String address = CanonicalUrl.of(asked).orElse(asked);
        String uri = remembered(address).or(() -> identified(address)).orElseGet(() -> Identity.articleUri(address));
        return knownAs(uri, Optional.of(address));
    }

    private Optional<String> remembered(String address) {
        AtomicReference<String> uri = new AtomicReference<>("");
        byte[] key = utf8(address);
        this.scan.partition(TOPIC, address)
            .ifPresent((partition) -> this.scan.read(Map.of(partition, Instant.EPOCH), (record) -> {
                if (java.util.Arrays.equals(record.key(), key) && record.value() != null) {
                    uri.set(new String(record.value(), StandardCharsets.UTF_8));
                }
                return true;
            }));
        return Optional.of(uri.get()).filter((found) -> !found.isEmpty());
    }

    private Optional<String> identified(String address) {
        IdentifierSearch search = new IdentifierSearch(address);
        this.scan.read(fromTheBeginning(Topic.LATEST.topicName()), search::take);
        return search.uri();
    }

    private KnownAs knownAs(String uri, Optional<String> asked) {
        TreeSet<String> addresses = new TreeSet<>();
        asked.ifPresent(addresses::add);
        AtomicReference<Instant> since = new AtomicReference<>(Instant.MAX);
        byte[] value = utf8(uri);
        this.scan.read(fromTheBeginning(TOPIC), (record) -> {
            if (java.util.Arrays.equals(record.value(), value)) {
                addresses.add(new String(record.key(), StandardCharsets.UTF_8));
                Instant at = Instant.ofEpochMilli(record.timestamp());
                since.updateAndGet((earliest) -> at.isBefore(earliest) ? at : earliest);
            }
            return true;
        });
        Instant earliest = since.get();
        return new KnownAs(uri, addresses.stream().toList(),
                earliest.equals(Instant.MAX) ? Instant.EPOCH : earliest.minus(SLACK));
    }

    private Map<TopicPartition, Instant> fromTheBeginning(String topic) {
        Map<TopicPartition, Instant> from = new HashMap<>();
        this.scan.partitions(topic).forEach((partition) -> from.put(partition, Instant.EPOCH));
        return from;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
