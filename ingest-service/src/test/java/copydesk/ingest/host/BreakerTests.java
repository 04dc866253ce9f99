package copydesk.ingest.host;

import java.time.Duration;
import java.time.Instant;

import copydesk.contract.ledger.Reason;
import copydesk.contract.source.HostState;
import copydesk.ingest.fetch.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BreakerTests {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    @Test
    void forgetsFailuresAfterAnAnswerOfUse() {
        assertThat(after(9, new Answer.Unchanged(null, null)))
            .isEqualTo(new HostState("a.example", NOW.plusSeconds(2), 0, null));
    }

    @ParameterizedTest
    @CsvSource({ "1,", "3,", "4, 60", "5, 120", "6, 240", "10, 3600", "4711, 3600" })
    void closesAHostLongerWithEachFailureFromTheFifthOn(int failures, @Nullable Integer seconds) {
        HostState state = after(failures, new Answer.Failed(Reason.UNREACHABLE, "No."));

        assertThat(state.failures()).isEqualTo(failures + 1);
        assertThat(state.closedUntil()).isEqualTo((seconds != null) ? NOW.plusSeconds(seconds) : null);
    }

    @ParameterizedTest
    @CsvSource({ "401, 0", "404, 0", "500, 6", "502, 6" })
    void countsOnlyFaultsOfTheHost(int status, int failures) {
        assertThat(after(5, new Answer.Failed(Reason.UNREACHABLE, "No.", status)).failures()).isEqualTo(failures);
    }

    @Test
    void obeysRetryAfterForADayAtMost() {
        assertThat(after(0, new Answer.Busy(503, Duration.ofSeconds(4711))).closedUntil())
            .isEqualTo(NOW.plusSeconds(4711));
        assertThat(after(0, new Answer.Busy(503, Duration.ofDays(365))).closedUntil())
            .isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void leavesABusyHostThatNamesNoTimeAloneLongerEachTime() {
        assertThat(after(0, new Answer.Busy(429, null)).closedUntil()).isEqualTo(NOW.plusSeconds(30));
        assertThat(after(2, new Answer.Busy(429, null)).closedUntil()).isEqualTo(NOW.plusSeconds(120));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 3, 9 })
    void neitherBlamesNorExcusesAHostForWhatWeHaveNoRoomFor(int failures) {
        assertThat(after(failures, new Answer.NoRoom()))
            .isEqualTo(new HostState("a.example", NOW.plusSeconds(2), failures, null));
    }

    private static HostState after(int failures, Answer answer) {
        return Breaker.after("a.example", failures, answer, NOW, Duration.ofSeconds(2));
    }

}
