package copydesk.benchmarks.figures;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StatisticsTests {

    @Test
    void takesTheOneInTheMiddle() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
    }

    @Test
    void takesTheMeanOfBothInTheMiddle() {
        assertThat(Statistics.median(List.of(4.0, 1.0, 100.0, 2.0))).isEqualTo(3.0);
    }

    @Test
    void takesTheOnlyOne() {
        assertThat(Statistics.median(List.of(2.5))).isEqualTo(2.5);
    }

    @Test
    void findsTheLeast() {
        assertThat(Statistics.least(List.of(3.0, 1.5, 2.0))).isEqualTo(1.5);
    }

    @Test
    void refusesToCountNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(List.of()))
            .withMessage("There is nothing to count; measure at least one round");
    }

}
