package copydesk.console.stream.lookup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartitionScanTests {

    private static final String FERRY = "https://tagusdaily.example/ferry";

    private final Shelf shelf = new Shelf();

    private final List<String> seen = new ArrayList<>();

    @Test
    void knowsAllPartitionsOfATopicAndNoneOfAMissingOne() {
        this.shelf.topic("t", 3);

        assertThat(scan().partitions("t")).containsExactly(new TopicPartition("t", 0), new TopicPartition("t", 1),
                new TopicPartition("t", 2));
        assertThat(scan().partitions("missing")).isEmpty();
        assertThat(scan().partition("missing", "key")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a", "urn:uuid:1", FERRY, "færge", "⛴" })
    void findsAKeyInOnePartitionAlways(String key) {
        this.shelf.topic("t", 3).topic("one", 1);

        assertThat(scan().partition("t", key)).isEqualTo(scan().partition("t", key))
            .hasValueSatisfying((partition) -> assertThat(partition.partition()).isBetween(0, 2));
        assertThat(scan().partition("one", key)).contains(new TopicPartition("one", 0));
    }

    @Test
    void readsAPartitionToItsEnd() {
        this.shelf.topic("t", 1).put("t", "a", "1").put("t", "b", "2");

        scan().read(Map.of(new TopicPartition("t", 0), Instant.EPOCH), this::note);

        assertThat(this.seen).containsExactly("1", "2");
    }

    @Test
    void readsNothingOfAnEmptyPartitionAndDoesNotWaitForMore() {
        this.shelf.topic("t", 1);

        scan().read(Map.of(new TopicPartition("t", 0), Instant.EPOCH), this::note);
        scan().read(Map.of(), this::note);

        assertThat(this.seen).isEmpty();
    }

    @Test
    void stopsAsSoonAsTheReceiverHasEnough() {
        this.shelf.topic("t", 1).put("t", "a", "1").put("t", "b", "2").put("t", "c", "3");

        scan().read(Map.of(new TopicPartition("t", 0), Instant.EPOCH),
                (record) -> note(record) && this.seen.size() < 2);

        assertThat(this.seen).containsExactly("1", "2");
    }

    @Test
    void findsAnArticleByTheAddressThatIngestRemembers() {
        this.shelf.topic(AddressBook.TOPIC, 1)
            .put(AddressBook.TOPIC, "https://tagusdaily.example/storm", "urn:uuid:2")
            .put(AddressBook.TOPIC, FERRY, "urn:uuid:1")
            .put(AddressBook.TOPIC, "tag:ferry", "urn:uuid:1");

        KnownAs known = new AddressBook(scan()).find("http://www.tagusdaily.example/ferry/?utm_source=x");

        assertThat(known.uri()).isEqualTo("urn:uuid:1");
        assertThat(known.addresses()).containsExactly(FERRY, "tag:ferry");
    }

    @Test
    void believesTheLastThatIngestSaidOfAnAddress() {
        this.shelf.topic(AddressBook.TOPIC, 1)
            .put(AddressBook.TOPIC, FERRY, "urn:uuid:1")
            .put(AddressBook.TOPIC, FERRY, "urn:uuid:2");

        assertThat(new AddressBook(scan()).find(FERRY).uri()).isEqualTo("urn:uuid:2");
    }

    @Test
    void searchesTheLatestDocumentsForAnAddressThatIngestForgot() {
        this.shelf.topic(Topic.LATEST.topicName(), 1).put(Topic.LATEST.topicName(), "urn:uuid:3", """
                {"uri":"urn:uuid:3","altIds":[{"role":"canonicalUrl","value":"%s"}]}""".formatted(FERRY));

        KnownAs known = new AddressBook(scan()).find(FERRY);

        assertThat(known).isEqualTo(new KnownAs("urn:uuid:3", List.of(FERRY), Instant.EPOCH));
    }

    @Test
    void takesAUriAsItIs() {
        assertThat(new AddressBook(scan()).find("urn:uuid:9"))
            .isEqualTo(new KnownAs("urn:uuid:9", List.of(), Instant.EPOCH));
    }

    @Test
    void worksTheUriOutOfAnAddressThatNobodyRemembers() {
        KnownAs known = new AddressBook(scan()).find(FERRY);

        assertThat(known.uri()).startsWith("urn:uuid:").isEqualTo(new AddressBook(scan()).find(FERRY + "/").uri());
        assertThat(known.addresses()).containsExactly(FERRY);
    }

    private PartitionScan scan() {
        return new PartitionScan(this.shelf);
    }

    private boolean note(ConsumerRecord<byte[], byte[]> record) {
        return this.seen.add(new String(record.value(), StandardCharsets.UTF_8));
    }

    /** Topics with records that can be read again and again. */
    private static final class Shelf extends MockConsumer<byte[], byte[]> {

        private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> all = new HashMap<>();

        private Shelf() {
            super("earliest");
        }

        private Shelf topic(String name, int partitions) {
            List<PartitionInfo> infos = new ArrayList<>();
            for (int number = 0; number < partitions; number++) {
                infos.add(new PartitionInfo(name, number, null, null, null));
                this.all.put(new TopicPartition(name, number), new ArrayList<>());
                ends(new TopicPartition(name, number), 0);
            }
            updatePartitions(name, infos);
            return this;
        }

        private Shelf put(String topic, String key, String value) {
            TopicPartition partition = new TopicPartition(topic, 0);
            List<ConsumerRecord<byte[], byte[]>> records = this.all.getOrDefault(partition, new ArrayList<>());
            records.add(new ConsumerRecord<>(topic, 0, records.size(), utf8(key), utf8(value)));
            ends(partition, records.size());
            return this;
        }

        private void ends(TopicPartition partition, long end) {
            updateBeginningOffsets(Map.of(partition, 0L));
            updateEndOffsets(Map.of(partition, end));
        }

        @Override
        public synchronized ConsumerRecords<byte[], byte[]> poll(Duration patience) {
            assignment().forEach((partition) -> this.all.getOrDefault(partition, List.of()).forEach(this::addRecord));
            return super.poll(patience);
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

    }

}
