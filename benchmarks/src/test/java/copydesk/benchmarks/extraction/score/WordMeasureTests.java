package copydesk.benchmarks.extraction.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordMeasureTests {

    private final WordMeasure measure = new WordMeasure();

    // in both: cat, on, the, mat; five words found, six true
    @Test
    void countsWordsThatBothHave() {
        PageScore score = this.measure.score("The cat sat on the mat", "A cat on the mat.");

        assertThat(score).isEqualTo(new PageScore(0.8, 4.0 / 6, false, true, true));
        assertThat(score.f1()).isEqualTo(8.0 / 11, within(1e-12));
    }

    @Test
    void doesNotMindCaseOrOrder() {
        assertThat(this.measure.score("Open again", "AGAIN, OPEN")).isEqualTo(new PageScore(1, 1, false, true, true));
    }

    @Test
    void isExactIfTheOrderIsRightToo() {
        assertThat(this.measure.score("Open again", "open: again")).isEqualTo(new PageScore(1, 1, true, true, true));
    }

    @Test
    void countsARepeatedWordAsOftenAsItIsThere() {
        assertThat(this.measure.score("more more more", "more"))
            .isEqualTo(new PageScore(1, 1.0 / 3, false, true, true));
    }

    @Test
    void givesNothingForNothingAndAllForRightlyNothing() {
        assertThat(this.measure.score("open", "").f1()).isZero();
        assertThat(this.measure.score("", "open").f1()).isZero();
        assertThat(this.measure.score("", "").f1()).isEqualTo(1);
    }

    // F1 8/11, 1 and 0; the empty page counts everywhere
    @Test
    void takesMeansOverAllPages() {
        Totals totals = this.measure.total(List.of(this.measure.score("The cat sat on the mat", "A cat on the mat."),
                this.measure.score("open", "open"), this.measure.score("open", "")));

        assertThat(totals.f1()).isEqualTo((8.0 / 11 + 1) / 3, within(1e-12));
        assertThat(totals.precision()).isEqualTo(1.8 / 3, within(1e-12));
        assertThat(totals.recall()).isEqualTo((4.0 / 6 + 1) / 3, within(1e-12));
        assertThat(totals.accuracy()).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void countsPiecesOfText() {
        String text = "The harbour is open again. Ferries sail at noon.";

        assertThat(WordMeasure.pieces(text, List.of("open AGAIN.", "sail at noon", "by our correspondent", "ferries")))
            .isEqualTo(0.75);
    }

    @Test
    void findsAllOfNoPieces() {
        assertThat(WordMeasure.pieces("", List.of())).isEqualTo(1);
    }

}
