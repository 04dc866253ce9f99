package copydesk.allinone.rerun;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(120)
class BackfillCopyTests {

    private static final Window ALL = new Window(Instant.EPOCH, null);

    private static final Originals EVERYTHING = new Originals(null);

    @TempDir
    Path folder;

    @Test
    void copiesOriginalsButNoCopiesAndNothingAborted() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder)) {
            newsroom.commit(() -> newsroom.fetched("item-1", "desk/a"));
            newsroom.abort(() -> newsroom.fetched("item-2", "desk/b"));
            newsroom.commit(() -> newsroom.fetchedAgain("item-1", "run-0"));

            assertThat(copyAll(newsroom, "run-1", EVERYTHING)).isEqualTo(1);

            ConsumerRecord<byte[], byte[]> waiting = waiting(newsroom).get(0);
            assertThat(waiting(newsroom)).hasSize(1);
            assertThat(text(waiting.key())).isEqualTo("desk/a");
            assertThat(text(waiting.value())).isEqualTo("bytes of desk/a");
            assertThat(EnvelopeHeaders.text(waiting.headers(), Headers.ID)).isEqualTo("item-1");
            assertThat(EnvelopeHeaders.text(waiting.headers(), Headers.RUN)).isEqualTo("run-1");
        }
    }

    @Test
    void copiesOneSourceIfAsked() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder)) {
            newsroom.commit(() -> {
                newsroom.fetchedFrom("quay.example", "item-1");
                newsroom.fetchedFrom("pier.example", "item-2");
                newsroom.fetched("item-3", "says nothing of its source");
            });

            assertThat(copyAll(newsroom, "run-1", new Originals("Quay.example"))).isEqualTo(1);
            assertThat(items(newsroom)).containsExactly("item-1");
        }
    }

    @Test
    void leavesOutWhatCameBeforeOrAfter() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder)) {
            newsroom.commit(() -> newsroom.fetched("item-1", "desk/a"));
            Window later = new Window(Instant.parse("2100-01-01T00:00:00Z"), null);
            Window earlier = new Window(Instant.EPOCH, Instant.parse("2001-01-01T00:00:00Z"));

            assertThat(copy(BackfillCopy.begin(newsroom.bootstrap(), "later", later), EVERYTHING)).isZero();
            assertThat(copy(BackfillCopy.begin(newsroom.bootstrap(), "earlier", earlier), EVERYTHING)).isZero();
        }
    }

    @Test
    void goesOnWhereItWasBrokenOff() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder)) {
            newsroom.commit(() -> {
                for (int i = 0; i < 2000; i++) {
                    newsroom.fetched("item-" + i, "desk/" + i);
                }
            });
            BackfillCopy broken = BackfillCopy.begin(newsroom.bootstrap(), "run-1", ALL);
            assertThatThrownBy(() -> copy(broken, EVERYTHING, (left) -> {
                throw new IllegalStateException("power cut");
            })).hasMessage("power cut");
            assertThat(items(newsroom)).hasSizeBetween(1, 1999);
            newsroom.commit(() -> newsroom.fetched("item-late", "desk/late"));

            copy(BackfillCopy.resume(newsroom.bootstrap(), "run-1"), EVERYTHING);

            assertThat(items(newsroom))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 2000).mapToObj((i) -> "item-" + i).toList());
            assertThat(copy(BackfillCopy.resume(newsroom.bootstrap(), "run-1"), EVERYTHING)).isZero();
        }
    }

    @Test
    void saysWhenARunWasBegunBeforeOrNever() throws Exception {
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder)) {
            newsroom.commit(() -> newsroom.fetched("item-1", "desk/a"));
            copyAll(newsroom, "run-1", EVERYTHING);

            assertThatThrownBy(() -> BackfillCopy.begin(newsroom.bootstrap(), "run-1", ALL))
                .isInstanceOf(Obstacle.class)
                .hasMessageContaining("copydesk rerun --run run-1");
            assertThatThrownBy(() -> BackfillCopy.resume(newsroom.bootstrap(), "run-2")).isInstanceOf(Obstacle.class)
                .hasMessageContaining("No run run-2 was begun here");
        }
    }

    private static long copyAll(TestNewsroom newsroom, String run, Originals originals) {
        return copy(BackfillCopy.begin(newsroom.bootstrap(), run, ALL), originals);
    }

    private static long copy(BackfillCopy opened, Originals originals) {
        return copy(opened, originals, (left) -> {
        });
    }

    private static long copy(BackfillCopy opened, Originals originals, LongConsumer progress) {
        try (BackfillCopy copy = opened) {
            return copy.copy(originals, progress);
        }
    }

    private static List<String> items(TestNewsroom newsroom) {
        return waiting(newsroom).stream()
            .map((record) -> String.valueOf(EnvelopeHeaders.text(record.headers(), Headers.ID)))
            .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> waiting(TestNewsroom newsroom) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        new CommittedReader(newsroom.bootstrap()).readAll(List.of(Topic.BACKFILL), records::add);
        return records;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

}
