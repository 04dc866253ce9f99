package copydesk.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTests {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    private static final SourceDefinition SOURCE = new SourceDefinition("courier", SourceKind.FEED,
            "https://news.example/feed", 60, 600, null, null, null, null, null);

    private final Schedule schedule = new Schedule(FrontierSettings.defaults());

    @Test
    void comesSoonerAfterNewsAndLaterAfterNone() {
        assertThat(this.schedule.after(SOURCE, 300, true)).isEqualTo(200);
        assertThat(this.schedule.after(SOURCE, 300, false)).isEqualTo(450);
    }

    @Test
    void staysWithinTheBoundsOfTheSource() {
        assertThat(this.schedule.after(SOURCE, 70, true)).isEqualTo(60);
        assertThat(this.schedule.after(SOURCE, 500, false)).isEqualTo(600);
    }

    @Test
    void leavesTheShortestIntervalAgain() {
        SourceDefinition everySecond = new SourceDefinition("courier", SourceKind.FEED, "https://news.example/feed", 1,
                600, null, null, null, null, null);

        assertThat(this.schedule.after(everySecond, 1, false)).isEqualTo(2);
    }

    @Test
    void usesTheUsualBoundsWhereASourceHasNone() {
        SourceDefinition plain = SourceDefinition.of("courier", SourceKind.FEED, "https://news.example/feed");

        assertThat(this.schedule.after(plain, 1, true)).isEqualTo(60);
        assertThat(this.schedule.after(plain, 100_000, false)).isEqualTo(3600);
    }

    @Test
    void doublesThePauseWithEachFailureUpToADay() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj((n) -> this.schedule.afterFailures(SOURCE, n).toSeconds()))
            .containsExactly(60L, 120L, 240L, 480L);
        assertThat(this.schedule.afterFailures(SOURCE, 4711)).isEqualTo(Duration.ofSeconds(60 << 10));
        assertThat(
                this.schedule.afterFailures(SourceDefinition.of("x", SourceKind.PAGE, "https://x.example/"), 2_000_000))
            .isLessThanOrEqualTo(Duration.ofDays(1));
    }

    @Test
    void addsUpToATenthThatIsTheSameEachTime() {
        Instant next = this.schedule.next(SOURCE, 7, Duration.ofSeconds(100), NOW, null);

        assertThat(next).isBetween(NOW.plusSeconds(100), NOW.plusSeconds(110))
            .isEqualTo(this.schedule.next(SOURCE, 7, Duration.ofSeconds(100), NOW, null))
            .isNotEqualTo(this.schedule.next(SOURCE, 8, Duration.ofSeconds(100), NOW, null));
    }

    @Test
    void waitsForWhatTheServerAsksOnlyIfThatIsLater() {
        assertThat(this.schedule.next(SOURCE, 1, Duration.ofSeconds(60), NOW, NOW.plusSeconds(500)))
            .isEqualTo(NOW.plusSeconds(500));
        assertThat(this.schedule.next(SOURCE, 1, Duration.ofSeconds(60), NOW, NOW.plusSeconds(5)))
            .isAfterOrEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void believesInFreshnessNoLongerThanTheLongestInterval() {
        assertThat(this.schedule.fresh(SOURCE, NOW, NOW.plusSeconds(500))).isEqualTo(NOW.plusSeconds(500));
        assertThat(this.schedule.fresh(SOURCE, NOW, NOW.plusSeconds(86_400))).isEqualTo(NOW.plusSeconds(600));
        assertThat(this.schedule.fresh(SOURCE, NOW, null)).isNull();
    }

}
