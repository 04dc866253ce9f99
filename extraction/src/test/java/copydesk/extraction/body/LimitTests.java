package copydesk.extraction.body;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Worked out by hand for blocks of the same length. */
class LimitTests {

    private static final String LINE = "<p>0123456789</p>";

    @Test
    void isHalfWhereAllIsClear() {
        assertThat(limit(1, 1, 0, 0)).isEqualTo(0.5F);
    }

    // one: 2 * 0.4 / (1 + 1.1) = 0.381; two: 1.6 / 3.1 = 0.516; three: 2.2 / 4.1 = 0.537
    @Test
    void isLowerWhereAllIsDoubtful() {
        assertThat(limit(0.4, 0.3, 0.4)).isEqualTo(0.3F);
    }

    // two: 2 * 0.8 / (2 + 0.9) = 0.552; three: 2 * 0.9 / (3 + 0.9) = 0.462
    @Test
    void leavesOutWhatWouldBeWrongTooOften() {
        assertThat(limit(0.4, 0.1, 0.4)).isEqualTo(0.4F);
    }

    @Test
    void isNeverSoLowThatAnythingWouldDo() {
        assertThat(limit(0.14, 0.14, 0.16)).isEqualTo(0.16F);
        assertThat(limit(0.02, 0.02, 0.01)).isEqualTo(0.5F);
    }

    @Test
    void isHalfWithoutBlocks() {
        assertThat(Limit.of(ScoredPages.of("", ""))).isEqualTo(0.5F);
    }

    private static float limit(double... scores) {
        return Limit.of(ScoredPages.of(LINE.repeat(scores.length), "", scores));
    }

}
