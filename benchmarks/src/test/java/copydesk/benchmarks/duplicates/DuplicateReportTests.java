package copydesk.benchmarks.duplicates;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicateReportTests {

    private static final List<StandText> TEXTS = List.of(text("a", "a", "original"), text("a-cut", "a", "cut"),
            text("a-edit", "a", "edited"), text("b", "b", "original"));

    private static final DuplicateReport REPORT = new DuplicateReport(TEXTS,
            Map.of(TextPair.of("a", "a-cut"), 0.9, TextPair.of("b", "a"), 0.6));

    @Test
    void countsCopiesOfOneStoryAsRight() {
        assertThat(REPORT.precision(0.5)).isEqualTo(0.5);
        assertThat(REPORT.precision(0.7)).isEqualTo(1);
    }

    @Test
    void countsHowManyCopiesWereFound() {
        assertThat(REPORT.recall(REPORT.pairs(), 0.5)).isEqualTo(0.5);
        assertThat(REPORT.recall(REPORT.pairs(), 0.95)).isZero();
    }

    @Test
    void listsThresholdsAndKindsOfChange() {
        assertThat(REPORT.lines(0.5)).contains("0.5               50.0%      50.0%",
                "  cut                                        100.0%",
                "  edited                                       0.0%");
    }

    private static StandText text(String id, String story, String kind) {
        return new StandText(id, story, kind, List.of("words"));
    }

}
