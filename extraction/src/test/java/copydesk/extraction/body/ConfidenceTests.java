package copydesk.extraction.body;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Worked out by hand for blocks of ten, thirty and sixty signs. */
class ConfidenceTests {

    private static final String PAGE = "<p>0123456789</p><p>" + "0123456789".repeat(3) + "</p><p>"
            + "0123456789".repeat(6) + "</p>";

    @Test
    void isTheProbabilityThatASignIsOnTheRightSide() {
        ScoredPage page = page(0.8, 0.2, 0);

        assertThat(Confidence.of(page, new boolean[] { true, false, false })).isEqualTo(0.8);
    }

    @Test
    void weighsBlocksByTheirLength() {
        ScoredPage page = page(1, 0.6, 0);

        assertThat(Confidence.of(page, new boolean[] { true, true, false })).isEqualTo(0.7);
    }

    @Test
    void asksNotForWhatWasNeverTaken() {
        ScoredPage page = page(0.8, 0.8, 0.04);

        assertThat(Confidence.of(page, new boolean[] { true, true, false })).isEqualTo(0.8);
    }

    @Test
    void asksForWhatWasNearlyTaken() {
        ScoredPage page = page(1, 1, 0.4);

        assertThat(Confidence.of(page, new boolean[] { true, true, false })).isEqualTo(0.76);
    }

    @Test
    void isLowWhereTheScorerChoseNothing() {
        ScoredPage page = page(0.01, 0.01, 0.1);

        assertThat(Confidence.of(page, new boolean[] { false, false, true })).isEqualTo(0.1);
    }

    @Test
    void isZeroWithoutABody() {
        assertThat(Confidence.of(page(0, 0, 0), new boolean[3])).isZero();
    }

    private static ScoredPage page(double... scores) {
        return ScoredPages.of(PAGE, "", scores);
    }

}
