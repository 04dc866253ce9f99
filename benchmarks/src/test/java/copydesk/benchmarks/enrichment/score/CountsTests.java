package copydesk.benchmarks.enrichment.score;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CountsTests {

    // 3 of 4 found are right, 3 of 5 wanted are found: F1 = 2 * 3 / (4 + 5)
    @Test
    void computesTheMeasures() {
        Counts counts = new Counts(3, 4, 5);

        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.6);
        assertThat(counts.f1()).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void givesNothingForNothing() {
        assertThat(Counts.NONE.precision()).isZero();
        assertThat(Counts.NONE.recall()).isZero();
        assertThat(Counts.NONE.f1()).isZero();
        assertThat(new Counts(0, 0, 2).precision()).isZero();
    }

    @Test
    void addsUp() {
        assertThat(new Counts(3, 4, 5).plus(new Counts(1, 2, 1))).isEqualTo(new Counts(4, 6, 6));
    }

}
