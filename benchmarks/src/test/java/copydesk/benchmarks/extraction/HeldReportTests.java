package copydesk.benchmarks.extraction;

import java.util.List;

import copydesk.benchmarks.extraction.score.PageScore;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeldReportTests {

    @Test
    void countsPagesAndBadOnesByConfidence() {
        List<PageScore> scores = List.of(score(0.25), score(0.75), score(0.25), score(1), score(1));

        assertThat(new HeldReport(List.of(0.59, 0.6, 0.85, 1.0, 0.9), scores).lines()).containsExactly(
                "confidence 0.0 to 0.6     1 pages  mean F1 0.250  bad   1",
                "confidence 0.6 to 0.7     1 pages  mean F1 0.750  bad   0",
                "confidence 0.7 to 0.8     0 pages  mean F1 NaN  bad   0",
                "confidence 0.8 to 0.9     1 pages  mean F1 0.250  bad   1",
                "confidence 0.9 to 1.0     2 pages  mean F1 1.000  bad   0", "refused, no article        0 pages");
    }

    @Test
    void saysNothingOfSystemsThatAreNeverUnsure() {
        assertThat(new HeldReport(List.of(Double.NaN), List.of(score(1))).lines()).isEmpty();
    }

    @Test
    void countsPagesWithoutTextApart() {
        assertThat(new HeldReport(List.of(Double.NaN, 0.65), List.of(score(0), score(1))).lines())
            .containsOnlyOnce("refused, no article        1 pages")
            .filteredOn((line) -> line.contains(" 0 pages"))
            .hasSize(4);
    }

    private static PageScore score(double share) {
        return new PageScore(share, share, share == 1, true, true);
    }

}
