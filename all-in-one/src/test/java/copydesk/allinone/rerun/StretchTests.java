package copydesk.allinone.rerun;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StretchTests {

    private static final TopicPartition FERRIES = new TopicPartition("fetched", 0);

    private static final TopicPartition QUAYS = new TopicPartition("fetched", 1);

    private static final Instant SIX = Instant.parse("2026-11-21T06:00:00Z");

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Clocked consumer = new Clocked();

    @ParameterizedTest
    @CsvSource({ "3, 3, true", "4, 3, true", "3, 4, false", "0, 0, true" })
    void isEmptyWhereItEndsBeforeItBegins(long begin, long end, boolean empty) {
        assertThat(new Stretch(begin, end).isEmpty()).isEqualTo(empty);
    }

    @Test
    void reachesToTheEndWhereTheWindowIsOpen() {
        this.consumer.ends(FERRIES, 100).at(FERRIES, SIX, 40);

        assertThat(stretches(new Window(SIX, null), FERRIES)).containsExactly(Map.entry(FERRIES, new Stretch(40, 100)));
    }

    @Test
    void stopsBeforeTheFirstRecordAfterTheWindow() {
        this.consumer.ends(FERRIES, 100).at(FERRIES, SIX, 40).at(FERRIES, NOON, 70);

        assertThat(stretches(new Window(SIX, NOON), FERRIES)).containsExactly(Map.entry(FERRIES, new Stretch(40, 70)));
    }

    @Test
    void reachesToTheEndWhereNothingCameAfterTheWindow() {
        this.consumer.ends(FERRIES, 100).at(FERRIES, SIX, 40);

        assertThat(stretches(new Window(SIX, NOON), FERRIES)).containsExactly(Map.entry(FERRIES, new Stretch(40, 100)));
    }

    @Test
    void isEmptyWhereNothingCameInTheWindow() {
        this.consumer.ends(FERRIES, 100);

        assertThat(stretches(new Window(SIX, null), FERRIES))
            .containsExactly(Map.entry(FERRIES, new Stretch(100, 100)));
    }

    @Test
    void looksAtEachPartitionAlone() {
        this.consumer.ends(FERRIES, 100).at(FERRIES, SIX, 40).ends(QUAYS, 7).at(QUAYS, NOON, 5);

        assertThat(stretches(new Window(SIX, NOON), FERRIES, QUAYS))
            .containsOnly(Map.entry(FERRIES, new Stretch(40, 100)), Map.entry(QUAYS, new Stretch(7, 5)));
    }

    private Map<TopicPartition, Stretch> stretches(Window window, TopicPartition... partitions) {
        return Stretch.of(window, List.of(partitions), this.consumer);
    }

    /** A consumer of partitions whose records have times. */
    private static final class Clocked extends MockConsumer<byte[], byte[]> {

        private final Map<TopicPartition, Map<Long, Long>> offsets = new HashMap<>();

        private Clocked() {
            super("earliest");
        }

        private Clocked ends(TopicPartition partition, long end) {
            updateEndOffsets(Map.of(partition, end));
            return this;
        }

        private Clocked at(TopicPartition partition, Instant moment, long offset) {
            this.offsets.computeIfAbsent(partition, (none) -> new HashMap<>()).put(moment.toEpochMilli(), offset);
            return this;
        }

        @Override
        public Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> times,
                Duration patience) {
            Map<TopicPartition, @Nullable OffsetAndTimestamp> found = new HashMap<>();
            times.forEach((partition, time) -> {
                Long offset = this.offsets.getOrDefault(partition, Map.of()).get(time);
                found.put(partition, (offset != null) ? new OffsetAndTimestamp(offset, time) : null);
            });
            return found;
        }

    }

}
