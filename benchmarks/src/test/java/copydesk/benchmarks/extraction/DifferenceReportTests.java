package copydesk.benchmarks.extraction;

import java.util.List;
import java.util.Optional;

import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.system.Extracted;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceReportTests {

    @Test
    void listsWhatIsTrueBesideWhatWasFound() {
        DifferenceReport report = new DifferenceReport(List.of(Pages.page("1", caption("Open")),
                Pages.page("2", caption("Storm")), Pages.page("3", caption("Ferry")), Pages.page("4", caption("")),
                Pages.page("5", FieldValues.none())));
        List<Extracted> outputs = List.of(found("OPEN"), found("Weather"), found(""), found("Boat"), found("Port"));

        assertThat(report.lines(new SystemRun("ours", outputs, 0, Optional.empty()), Field.CAPTION)).containsExactly("",
                "caption wrong 2", "  true: Storm", "  ours: Weather", "", "caption missing 3", "  true: Ferry",
                "  ours: ", "", "caption invented 4", "  true: ", "  ours: Boat");
    }

    private static Extracted found(String caption) {
        return new Extracted("", caption(caption));
    }

    private static FieldValues caption(String caption) {
        return FieldValues.none().with(Field.CAPTION, caption);
    }

}
