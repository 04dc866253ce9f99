package copydesk.console.stream;

import java.util.List;
import java.util.Map;

import copydesk.console.flow.Flow;
import copydesk.console.flow.FlowBoard;
import copydesk.console.flow.FlowSettings;
import copydesk.console.flow.HopCount;
import copydesk.console.flow.ReadingState;
import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

    private static final TopicPartition CLEAN = new TopicPartition(Topic.CLEAN.topicName(), 0);

    private static final TopicPartition OUTCOME = new TopicPartition(Topic.OUTCOME.topicName(), 0);

    private static final TopicPartition FETCHED = new TopicPartition(Topic.FETCHED.topicName(), 0);

    private static final TopicPartition MORE_FETCHED = new TopicPartition(Topic.FETCHED.topicName(), 1);

    private final FlowBoard flow = new FlowBoard(new FlowSettings(10));

    private final Progress progress = new Progress(this.flow);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

    @Test
    void beginsAtTheBeginningAndReadsNothingOfWhatItOnlyCounts() {
        this.consumer.updateBeginningOffsets(Map.of(CLEAN, 3L, FETCHED, 0L));

        this.progress.resume(this.consumer, List.of(CLEAN), List.of(FETCHED));

        assertThat(this.consumer.assignment()).containsExactlyInAnyOrder(CLEAN, FETCHED);
        assertThat(this.consumer.paused()).containsExactly(FETCHED);
        assertThat(this.consumer.position(CLEAN)).isEqualTo(3);
    }

    @Test
    void goesOnWithAnotherConsumerAfterTheLastRecordItRead() {
        this.progress.read(Records.of(Topic.CLEAN, 41, "urn:uuid:1", null).at(0));
        this.progress.read(Records.of(Topic.CLEAN, 44, "urn:uuid:1", null).at(0));
        this.consumer.updateBeginningOffsets(Map.of(CLEAN, 3L, OUTCOME, 7L));

        this.progress.resume(this.consumer, List.of(CLEAN, OUTCOME), List.of());

        assertThat(this.consumer.position(CLEAN)).isEqualTo(45);
        assertThat(this.consumer.position(OUTCOME)).isEqualTo(7);
    }

    @Test
    void countsWhatIsFetchedOverAllPartitions() {
        this.consumer.updateBeginningOffsets(Map.of(FETCHED, 10L, MORE_FETCHED, 0L));
        this.consumer.updateEndOffsets(Map.of(FETCHED, 25L, MORE_FETCHED, 4L));

        this.progress.report(this.consumer, List.of(FETCHED, MORE_FETCHED));

        assertThat(fetched()).isEqualTo(19);
    }

    @Test
    void countsWhatKafkaHasForgottenSince() {
        this.consumer.updateBeginningOffsets(Map.of(FETCHED, 10L));
        this.consumer.updateEndOffsets(Map.of(FETCHED, 25L));
        this.progress.report(this.consumer, List.of(FETCHED));

        this.consumer.updateBeginningOffsets(Map.of(FETCHED, 20L));
        this.consumer.updateEndOffsets(Map.of(FETCHED, 30L));
        this.progress.report(this.consumer, List.of(FETCHED));

        assertThat(fetched()).isEqualTo(20);
    }

    @Test
    void readsAsItIsWrittenWhereNothingIsLeft() {
        this.progress.report(this.consumer, List.of());

        assertThat(fetched()).isZero();
        assertThat(this.flow.reading().state()).isEqualTo(ReadingState.READING);
        assertThat(this.flow.reading().sentence()).isEqualTo("Reading as it is written.");
    }

    @Test
    void tellsHowManyRecordsItIsBehindWithoutThoseItOnlyCounts() {
        this.consumer.updateBeginningOffsets(Map.of(CLEAN, 0L, FETCHED, 0L));
        this.consumer.updateEndOffsets(Map.of(CLEAN, 12L, FETCHED, 500L));
        this.progress.read(Records.of(Topic.CLEAN, 4, "urn:uuid:1", null).at(0));
        this.progress.resume(this.consumer, List.of(CLEAN), List.of(FETCHED));

        this.progress.report(this.consumer, List.of(FETCHED));

        assertThat(this.flow.reading().behind()).isEqualTo(7);
        assertThat(this.flow.reading().sentence()).isEqualTo("Catching up with what was written before.");
    }

    private long fetched() {
        Flow now = this.flow.flow();
        return now.hops().stream().filter((hop) -> hop.stage().equals("fetched")).mapToLong(HopCount::records).sum();
    }

}
