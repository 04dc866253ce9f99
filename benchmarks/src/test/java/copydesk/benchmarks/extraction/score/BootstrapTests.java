package copydesk.benchmarks.extraction.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class BootstrapTests {

    private static final PageScore RIGHT = new PageScore(1, 1, true, true, true);

    private static final PageScore WRONG = new PageScore(0, 0, false, true, true);

    private final Measure measure = new ShingleMeasure();

    // seed 1 draws the pages 1 0, 0 0, 0 0, 0 1: F1 is 0.5, 1, 1, 0.5, their mean 0.75
    @Test
    void drawsPagesAnew() {
        Totals deviation = new Bootstrap(1, 4).deviation(this.measure, List.of(RIGHT, WRONG));

        double expected = Math.sqrt(4 * 0.25 * 0.25 / 3);
        assertThat(deviation.f1()).isEqualTo(expected, within(1e-12));
        assertThat(deviation.precision()).isEqualTo(expected, within(1e-12));
        assertThat(deviation.recall()).isEqualTo(expected, within(1e-12));
        assertThat(deviation.accuracy()).isEqualTo(expected, within(1e-12));
    }

    @Test
    void repeatsItselfWithTheSameSeed() {
        List<PageScore> pages = List.of(RIGHT, WRONG, new PageScore(0.5, 0.25, false, true, true));

        assertThat(new Bootstrap(5, 50).deviation(this.measure, pages))
            .isEqualTo(new Bootstrap(5, 50).deviation(this.measure, pages))
            .isNotEqualTo(new Bootstrap(6, 50).deviation(this.measure, pages));
    }

    @Test
    void hasNoDeviationIfAllPagesAreAlike() {
        assertThat(new Bootstrap(1, 10).deviation(this.measure, List.of(RIGHT, RIGHT, RIGHT)))
            .isEqualTo(new Totals(0, 0, 0, 0));
    }

    // the same draws: 0.5 - 0.5, 1 - 0, 1 - 0, 0.5 - 0.5
    @Test
    void comparesSystemsOnTheSamePagesOfEachSample() {
        Difference difference = new Bootstrap(1, 4).difference(this.measure, List.of(RIGHT, WRONG),
                List.of(WRONG, RIGHT));

        assertThat(difference).isEqualTo(new Difference(0.5, 0, 1));
    }

    // pages differ much, but the lead is the same on each
    @Test
    void doesNotBlurALeadByHowPagesDiffer() {
        Measure words = new WordMeasure();

        Difference difference = new Bootstrap(3, 200).difference(words, List.of(page(1), page(0.5), page(0.25)),
                List.of(page(0.9), page(0.4), page(0.15)));

        assertThat(difference.low()).isEqualTo(0.1, within(1e-12));
        assertThat(difference.high()).isEqualTo(0.1, within(1e-12));
        assertThat(difference.isSignificant()).isTrue();
    }

    @Test
    void findsNoLeadOverItself() {
        List<PageScore> pages = List.of(RIGHT, WRONG);

        assertThat(new Bootstrap(1, 20).difference(this.measure, pages, pages)).isEqualTo(new Difference(0, 0, 0));
    }

    @Test
    void refusesSystemsMeasuredOnOtherPages() {
        Bootstrap bootstrap = new Bootstrap(1, 2);

        assertThatIllegalArgumentException()
            .isThrownBy(() -> bootstrap.difference(this.measure, List.of(RIGHT), List.of(RIGHT, WRONG)))
            .withMessage("Only systems measured on the same pages can be compared");
    }

    @Test
    void refusesASampleThatHasNoDeviation() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bootstrap(1, 1))
            .withMessage("A deviation needs two samples at least, better 1000");
    }

    private static PageScore page(double f1) {
        return new PageScore(f1, f1, false, true, true);
    }

}
