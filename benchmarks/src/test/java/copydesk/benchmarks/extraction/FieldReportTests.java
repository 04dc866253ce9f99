package copydesk.benchmarks.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.system.Extracted;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldReportTests {

    private static final List<GoldPage> PAGES = List.of(Pages.page("1", known("Open", "Ana Silva")),
            Pages.page("2", known("Closed", "")), Pages.page("3", known("Storm", "Ben Okoro")),
            Pages.page("4", known("Ferry", "")));

    private final FieldReport report = new FieldReport(PAGES);

    @Test
    void writesARowForEachFieldUnderItsHead() {
        SystemRun run = run(known("Open", "Ana Silva"), known("CLOSED", "Staff"), known("Weather", ""),
                known("Ferry", ""));

        assertThat(Stream.concat(Stream.of(FieldReport.head()), this.report.rows(run).stream())).containsExactly(
                "system                       field     pages    equal    exact    wrong  missing   invented",
                "ours                         headline      4   75.0 %   50.0 %   25.0 %    0.0 %   0 of 0",
                "ours                         authors       2   50.0 %   50.0 %    0.0 %   50.0 %   1 of 2");
    }

    @Test
    void leavesOutFieldsThatASystemNeverGives() {
        FieldValues headline = FieldValues.none().with(Field.HEADLINE, "Open");

        assertThat(this.report.rows(run(headline, headline, headline, headline))).containsExactly(
                "ours                         headline      4   25.0 %   25.0 %   75.0 %    0.0 %   0 of 0");
        assertThat(
                this.report.rows(run(FieldValues.none(), FieldValues.none(), FieldValues.none(), FieldValues.none())))
            .isEmpty();
    }

    @Test
    void hasNoSharesOfNothing() {
        FieldReport none = new FieldReport(List.of(Pages.page("1", FieldValues.none().with(Field.DATE, ""))));

        assertThat(none.rows(run(FieldValues.none().with(Field.DATE, "2025-06-04")))).containsExactly(
                "ours                         date          0        -        -        -        -   1 of 1");
    }

    @Test
    void listsPagesByFault() {
        SystemRun run = run(known("Opened", ""), known("CLOSED", "Staff"), known("Weather", ""), known("", ""));

        assertThat(this.report.faults(run, 1)).containsExactly("headline  wrong    1 and 1 more",
                "headline  missing  4", "authors   missing  1 and 1 more", "authors   invented 2");
        assertThat(this.report.faults(run, 2)).first().isEqualTo("headline  wrong    1 3");
    }

    @Test
    void listsEveryDifferenceWithItsPlace() {
        SystemRun run = new SystemRun("ours",
                List.of(new Extracted("", known("Opened\n again", "Ana"), Map.of(Field.HEADLINE, "h1"), 1),
                        new Extracted("", known("Closed", "Staff")), new Extracted("", known("Storm", "Ben Okoro")),
                        new Extracted("", known("", ""))),
                0, Optional.empty());

        assertThat(this.report.differences(run, Field.HEADLINE)).containsExactly("wrong\t1\tOpen\tOpened again\th1",
                "missing\t4\tFerry\t-\t-");
        assertThat(this.report.differences(run, Field.AUTHORS)).containsExactly("wrong\t1\tAna Silva\tAna\t-",
                "invented\t2\t-\tStaff\t-");
    }

    private static SystemRun run(FieldValues... fields) {
        return new SystemRun("ours", Stream.of(fields).map((values) -> new Extracted("", values)).toList(), 0,
                Optional.empty());
    }

    private static FieldValues known(String headline, String author) {
        return FieldValues.none().with(Field.HEADLINE, headline).with(Field.AUTHORS, author);
    }

}
