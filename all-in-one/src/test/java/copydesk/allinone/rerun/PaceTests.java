package copydesk.allinone.rerun;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTests {

    private long now = 5_000_000_000L;

    private final Pace pace = new Pace(200, () -> this.now);

    @Test
    void waitsForWhatIsLeftOfTheTime() {
        pass(100);

        assertThat(this.pace.done(100)).isEqualTo(Duration.ofMillis(400));
    }

    @Test
    void waitsForNothingWhereWorkTakesLonger() {
        pass(700);

        assertThat(this.pace.done(100)).isZero();
    }

    @Test
    void addsUpWhatWasNotWaitedFor() {
        assertThat(this.pace.done(100)).isEqualTo(Duration.ofMillis(500));
        assertThat(this.pace.done(100)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void doesNotCatchUpWithTimeThatWasNotUsed() {
        pass(60_000);
        assertThat(this.pace.done(100)).isZero();

        pass(100);

        assertThat(this.pace.done(100)).isEqualTo(Duration.ofMillis(400));
    }

    private void pass(long millis) {
        this.now += millis * 1_000_000;
    }

}
