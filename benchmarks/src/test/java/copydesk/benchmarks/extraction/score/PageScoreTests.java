package copydesk.benchmarks.extraction.score;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PageScoreTests {

    @Test
    void takesTheHarmonicMean() {
        assertThat(new PageScore(0.8, 2.0 / 3, false, true, true).f1()).isEqualTo(8.0 / 11, within(1e-12));
    }

    @Test
    void isNothingWhereBothAreNothing() {
        assertThat(new PageScore(0, 0, false, true, true).f1()).isZero();
    }

}
