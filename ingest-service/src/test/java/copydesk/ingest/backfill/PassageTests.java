package copydesk.ingest.backfill;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTests {

    private static final long MILLI = 1_000_000;

    private final Passage passage = new Passage(Duration.ofMillis(400));

    private final Deque<String> line = new ArrayDeque<>();

    private int count;

    private long now = 7_000 * MILLI;

    @BeforeEach
    void begin() {
        this.passage.begin(this.now);
    }

    @Test
    void beginsWithTwo() {
        assertThat(this.passage.room(this.now)).isEqualTo(2);

        this.passage.moved("a", this.now);

        assertThat(this.passage.room(this.now)).isEqualTo(1);
        assertThat(this.passage.isEmpty()).isFalse();
    }

    @Test
    void hasRoomAgainWhenAnItemHasEnded() {
        this.passage.moved("a", this.now);
        this.passage.moved("b", this.now);
        assertThat(this.passage.room(this.now)).isZero();

        this.passage.ended("live item", this.now);
        assertThat(this.passage.room(this.now)).isZero();

        this.passage.ended("a", this.now);
        this.passage.ended("b", this.now);
        assertThat(this.passage.isEmpty()).isTrue();
        // one more for each two that were as quick as can be
        assertThat(this.passage.room(this.now)).isEqualTo(2);
        this.passage.moved("c", this.now);
        this.passage.moved("d", this.now);
        this.passage.ended("c", this.now);
        this.passage.ended("d", this.now);
        assertThat(this.passage.room(this.now)).isEqualTo(3);
    }

    @Test
    void growsByOneARoundWhileTheLineIsEmpty() {
        for (int round = 0; round < 10; round++) {
            round(450);
        }

        assertThat(this.passage.room(this.now)).isBetween(10, 12);
    }

    @ParameterizedTest
    @CsvSource({ "10, 90", "20, 180", "40, 360", "5, 45" })
    void settlesWhereDocumentsTakeNoLongerThanTheSlackAllows(int perSecond, int mostInLine) {
        // a line that serves one document after the other, 450 ms when nobody stands in
        // it
        for (int i = 0; i < 400; i++) {
            long each = 1_000 / perSecond;
            round(450 + Math.max(0, (this.passage.room(this.now) - 1) * each - 450));
        }

        long wait = (this.passage.room(this.now) - 1) * 1_000L / perSecond;
        assertThat(wait).isBetween(600L, 900L + 1_000 / perSecond);
        assertThat(this.passage.room(this.now)).isLessThan(mostInLine);
    }

    @Test
    void makesWayWhenDocumentsTakeLonger() {
        for (int round = 0; round < 20; round++) {
            round(450);
        }
        int before = this.passage.room(this.now);

        round(450 + 2_000);
        int once = this.passage.room(this.now);
        for (int round = 0; round < 6; round++) {
            round(450 + 2_000);
        }

        assertThat(before).isGreaterThan(15);
        assertThat(once).isBetween(before * 4 / 10, before * 8 / 10);
        assertThat(this.passage.room(this.now)).isEqualTo(1);
    }

    @Test
    void doesNotGrowWhileItIsNotUsed() {
        for (int i = 0; i < 100; i++) {
            this.passage.moved("a", this.now);
            this.passage.ended("a", this.now);
        }

        assertThat(this.passage.room(this.now)).isEqualTo(2);
    }

    @Test
    void givesUpOnWhatDoesNotEnd() {
        this.passage.moved("a", this.now);
        this.passage.moved("b", this.now);
        this.now += Duration.ofSeconds(61).toNanos();

        assertThat(this.passage.room(this.now)).isEqualTo(1);
        assertThat(this.passage.isEmpty()).isTrue();
    }

    @Test
    void learnsAnewNowAndThenHowLongAnEmptyLineTakes() {
        for (int round = 0; round < 10; round++) {
            round(450);
        }
        this.now += Duration.ofMinutes(5).toNanos();

        assertThat(this.passage.room(this.now)).isEqualTo(2);
        round(5_000);
        round(5_000);
        assertThat(this.passage.room(this.now)).isGreaterThanOrEqualTo(3);
    }

    // as many as there is room for are moved on and take so long
    private void round(long millis) {
        for (int room = this.passage.room(this.now); room > 0; room--) {
            String item = "item " + this.count++;
            this.line.add(item);
            this.passage.moved(item, this.now);
        }
        this.now += millis * MILLI;
        while (!this.line.isEmpty()) {
            this.passage.ended(this.line.remove(), this.now);
        }
    }

}
