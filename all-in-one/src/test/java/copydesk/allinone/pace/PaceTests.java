package copydesk.allinone.pace;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PaceTests {

    private long now;

    private final List<Long> waits = new ArrayList<>();

    private final Pace pace = new Pace(10, () -> this.now, (nanos) -> {
        this.waits.add(nanos);
        this.now += nanos;
    });

    @Test
    void startsAtOnceAndThenKeepsItsDistance() {
        this.pace.step();
        this.pace.step();
        this.pace.step();

        assertThat(this.waits).containsExactly(100_000_000L, 100_000_000L);
    }

    @Test
    void waitsOnlyForWhatIsLeft() {
        this.pace.step();
        this.now += 60_000_000;
        this.pace.step();

        assertThat(this.waits).containsExactly(40_000_000L);
    }

    @Test
    void makesNoBurstAfterALongStep() {
        this.pace.step();
        this.now += 5_000_000_000L;
        this.pace.step();
        this.pace.step();

        assertThat(this.waits).containsExactly(100_000_000L);
    }

    @Test
    void keepsTheSameDistanceForStepsThatAreTakenAtOnce() {
        this.pace.steps(5);
        this.now += 100_000_000;
        this.pace.steps(5);

        assertThat(this.waits).containsExactly(400_000_000L);
    }

    @Test
    void refusesARateThatNeverComesToAnEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pace.of(0))
            .withMessage("--rate is 0.0; write a number above 0, for example 10");
        assertThatIllegalArgumentException().isThrownBy(() -> Pace.of(Double.NaN));
    }

}
