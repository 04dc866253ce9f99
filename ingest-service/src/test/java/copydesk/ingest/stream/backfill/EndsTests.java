package copydesk.ingest.stream.backfill;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import copydesk.contract.Headers;
import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndsTests {

    private static final String TOPIC = Topic.OUTCOME.topicName();

    private final MockConsumer<byte[], byte[]> outcomes = new MockConsumer<>("latest");

    private final Ends ends = new Ends(this.outcomes);

    @Test
    void hearsOfAllPartitionsWhatEndsFromNowOn() {
        this.outcomes.updatePartitions(TOPIC, List.of(info(0), info(1)));
        this.outcomes.updateEndOffsets(Map.of(partition(0), 0L, partition(1), 5L));

        this.ends.fromNow();
        this.outcomes.addRecord(end(0, 0, "item a"));
        this.outcomes.addRecord(end(1, 5, "item b"));

        assertThat(this.outcomes.assignment()).containsExactlyInAnyOrder(partition(0), partition(1));
        assertThat(heard()).containsExactlyInAnyOrder("item a", "item b");
        assertThat(heard()).isEmpty();
    }

    @Test
    void passesOverWhatNamesNoItem() {
        this.outcomes.updatePartitions(TOPIC, List.of(info(0)));
        this.outcomes.updateEndOffsets(Map.of(partition(0), 0L));

        this.ends.fromNow();
        this.outcomes.addRecord(new ConsumerRecord<>(TOPIC, 0, 0, new byte[0], new byte[0]));

        assertThat(heard()).isEmpty();
    }

    @Test
    void leavesOutWhatEndedWhileNobodyListened() {
        this.outcomes.updatePartitions(TOPIC, List.of(info(0)));
        this.outcomes.updateEndOffsets(Map.of(partition(0), 0L));
        this.ends.fromNow();

        this.outcomes.updateEndOffsets(Map.of(partition(0), 3L));
        this.ends.fromNow();

        assertThat(this.outcomes.position(partition(0))).isEqualTo(3);
    }

    private List<String> heard() {
        List<String> items = new ArrayList<>();
        this.ends.hear(Duration.ZERO, items::add);
        return items;
    }

    static ConsumerRecord<byte[], byte[]> end(int partition, long offset, String item) {
        ConsumerRecord<byte[], byte[]> end = new ConsumerRecord<>(TOPIC, partition, offset, new byte[0], new byte[0]);
        end.headers().add(Headers.ID, item.getBytes(StandardCharsets.UTF_8));
        return end;
    }

    static PartitionInfo info(int partition) {
        Node node = new Node(1, "localhost", 9092);
        return new PartitionInfo(TOPIC, partition, node, new Node[] { node }, new Node[] { node });
    }

    static TopicPartition partition(int number) {
        return new TopicPartition(TOPIC, number);
    }

}
