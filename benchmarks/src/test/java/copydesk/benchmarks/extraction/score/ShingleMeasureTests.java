package copydesk.benchmarks.extraction.score;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ShingleMeasureTests {

    private final ShingleMeasure measure = new ShingleMeasure();

    @Test
    void cutsRunsOfFourWords() {
        assertThat(ShingleMeasure.shingles(List.of("a", "b", "c", "d", "e", "f"))).containsExactly("a b c d", "b c d e",
                "c d e f");
    }

    @Test
    void takesAShortTextAsOneRun() {
        assertThat(ShingleMeasure.shingles(List.of("a", "b", "c", "d"))).containsExactly("a b c d");
        assertThat(ShingleMeasure.shingles(List.of("a", "b"))).containsExactly("a b");
        assertThat(ShingleMeasure.shingles(List.of())).isEmpty();
    }

    @Test
    void isRightIfWordsAndOrderAre() {
        PageScore score = this.measure.score("The harbour, closed in May, is open.\n\nAgain!",
                "The harbour closed in May is open - again".replace("again", "Again"));

        assertThat(score).isEqualTo(new PageScore(1, 1, true, true, true));
    }

    // truth: one-two-three-four, two-three-four-five; found: the first and
    // two-three-four-six
    @Test
    void countsRunsThatBothHave() {
        assertThat(this.measure.score("one two three four five", "one two three four six"))
            .isEqualTo(new PageScore(0.5, 0.5, false, true, true));
    }

    // five runs in the truth, two of them found, and nothing else
    @Test
    void countsWhatIsCutOffAsLost() {
        assertThat(this.measure.score("one two three four five six seven eight", "one two three four five"))
            .isEqualTo(new PageScore(1, 0.4, false, true, true));
    }

    // two runs in the truth; the found text has them, three across the seam and one more
    @Test
    void countsWhatIsAppendedAsExtra() {
        assertThat(this.measure.score("one two three four five", "one two three four five six seven eight nine"))
            .isEqualTo(new PageScore(2.0 / 6, 1, false, true, true));
    }

    @Test
    void countsARepeatedRunAsOftenAsItIsThere() {
        assertThat(this.measure.score("na na na na na", "na na na na"))
            .isEqualTo(new PageScore(1, 0.5, false, true, true));
    }

    @Test
    void comparesShortTextsWhole() {
        assertThat(this.measure.score("Sold out", "Sold out")).isEqualTo(new PageScore(1, 1, true, true, true));
        assertThat(this.measure.score("Sold out", "Sold")).isEqualTo(new PageScore(0, 0, false, true, true));
    }

    @Test
    void tellsUpperFromLowerCase() {
        assertThat(this.measure.score("Sold out", "sold out")).isEqualTo(new PageScore(0, 0, false, true, true));
    }

    @Test
    void knowsNothingFromNothingExpected() {
        assertThat(this.measure.score("one two", "")).isEqualTo(new PageScore(0, 0, false, false, true));
        assertThat(this.measure.score("", "one two")).isEqualTo(new PageScore(0, 0, false, true, false));
        assertThat(this.measure.score("", "")).isEqualTo(new PageScore(1, 1, true, false, false));
    }

    // precision (0.5 + 1) / 2 without the empty page, recall (0.5 + 1 + 0) / 3 with it
    @Test
    void leavesAnEmptyTextOutOfThePrecisionOnly() {
        Totals totals = this.measure
            .total(List.of(this.measure.score("one two three four five", "one two three four six"),
                    this.measure.score("one two", "one two"), this.measure.score("one two", "")));

        assertThat(totals).isEqualTo(new Totals(0.6, 0.75, 0.5, 1.0 / 3));
    }

    // mean precision 0.7 and mean recall 1; the mean of the pages' own F1 would be 0.786
    @Test
    void makesF1OfTheMeans() {
        Totals totals = this.measure.total(List.of(score(0.4, 1), score(1, 1)));

        assertThat(totals.f1()).isEqualTo(1.4 / 1.7, within(1e-12));
    }

    @Test
    void isNothingIfNoPageIsAnswered() {
        assertThat(this.measure.total(List.of(this.measure.score("one", "")))).isEqualTo(new Totals(0, 0, 0, 0));
    }

    private static PageScore score(double precision, double recall) {
        return new PageScore(precision, recall, false, true, true);
    }

}
