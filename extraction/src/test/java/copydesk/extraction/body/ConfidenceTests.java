package copydesk.extraction.body;

import copydesk.extraction.score.BlockFeature;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Worked out by hand for blocks of ten, thirty and sixty signs. */
class ConfidenceTests {

    private static final String PAGE = "<p>0123456789</p><p>" + "0123456789".repeat(3) + "</p><p>"
            + "0123456789".repeat(6) + "</p>";

    @Test
    void isTheProbabilityThatASignIsOnTheRightSide() {
        ScoredPage page = page(new double[] { 0.8, 0.2, 0 }, true, false, false);

        assertThat(Confidence.of(page, new boolean[] { true, false, false })).isEqualTo(0.8);
    }

    @Test
    void weighsBlocksByTheirLength() {
        ScoredPage page = page(new double[] { 1, 0.6, 0 }, true, true, false);

        assertThat(Confidence.of(page, new boolean[] { true, true, false })).isEqualTo(0.7);
    }

    @Test
    void isLessWhenTheRulesChoseOtherwise() {
        ScoredPage more = page(new double[] { 0.8, 0.2, 0 }, true, true, false);
        ScoredPage none = page(new double[] { 0.8, 0.2, 0 }, false, false, false);
        ScoredPage other = page(new double[] { 0.8, 0.2, 0 }, false, true, false);

        assertThat(Confidence.of(more, new boolean[] { true, false, false })).isEqualTo(0.68);
        assertThat(Confidence.of(none, new boolean[] { true, false, false })).isEqualTo(0.76);
        assertThat(Confidence.of(other, new boolean[] { true, false, false })).isEqualTo(0.64);
    }

    @Test
    void asksNotForWhatWasNeverTaken() {
        ScoredPage page = page(new double[] { 0.8, 0.8, 0.04 }, true, true, true);

        assertThat(Confidence.of(page, new boolean[] { true, true, false })).isEqualTo(0.8);
    }

    @Test
    void asksForWhatWasNearlyTaken() {
        ScoredPage page = page(new double[] { 1, 1, 0.4 }, true, true, false);

        assertThat(Confidence.of(page, new boolean[] { true, true, false })).isEqualTo(0.76);
    }

    @Test
    void isLowWhereOnlyTheRulesChose() {
        ScoredPage page = page(new double[] { 0.01, 0.01, 0.1 }, false, false, true);

        assertThat(Confidence.of(page, new boolean[] { false, false, true })).isEqualTo(0.1);
    }

    @Test
    void isZeroWithoutABody() {
        assertThat(Confidence.of(page(new double[3], false, false, false), new boolean[3])).isZero();
    }

    private static ScoredPage page(double[] scores, boolean... kept) {
        ScoredPage page = ScoredPages.of(PAGE, "", scores);
        for (int i = 0; i < kept.length; i++) {
            page.rows()[i][BlockFeature.RULES_KEPT.ordinal()] = kept[i] ? 1 : 0;
        }
        return page;
    }

}
