package copydesk.benchmarks.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.Snippets;
import copydesk.benchmarks.extraction.score.Bootstrap;
import copydesk.benchmarks.extraction.score.ShingleMeasure;
import copydesk.benchmarks.extraction.score.WordMeasure;
import copydesk.benchmarks.extraction.system.Extracted;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyReportTests {

    private static final List<GoldPage> PAGES = List.of(Pages.page("1", "herald.example", "one two three four five"),
            Pages.page("2", "example.org", "open again"));

    // seed 1 and 4 samples: see BootstrapTests
    private final BodyReport report = new BodyReport(new ShingleMeasure(), new Bootstrap(1, 4), PAGES);

    @Test
    void writesASystemUnderItsHead() {
        SystemRun run = run("ours", new Speed(251.4, 12.34), "one two three four five", "closed");

        assertThat(List.of(this.report.head(), this.report.row(run))).containsExactly(
                "system                               pages  F1            precision     recall        accuracy      pages/s  p99 ms",
                "ours                                     2  0.500 ±0.289  0.500 ±0.289  0.500 ±0.289  0.500 ±0.289      251    12.3");
    }

    @Test
    void leavesTheSpeedOfPublishedOutputsOpen() {
        SystemRun run = new SystemRun("theirs", outputs("one two three four five", "open again"), 0, Optional.empty());

        assertThat(this.report.row(run)).isEqualTo(
                "theirs                                   2  1.000 ±0.000  1.000 ±0.000  1.000 ±0.000  1.000 ±0.000        -       -");
    }

    @Test
    void writesSomeOfThePagesAlone() {
        SystemRun run = run("ours", new Speed(1, 1), "one two three four five", "closed");

        assertThat(this.report.row("ours, known hosts", run, List.of(0))).isEqualTo(
                "ours, known hosts                        1  1.000 ±0.000  1.000 ±0.000  1.000 ±0.000  1.000 ±0.000");
    }

    // wanted: one of two on the first page, the only one on the second; unwanted: none on
    // either
    // wanted twice
    @Test
    void countsSnippets() {
        List<GoldPage> pages = List.of(
                Pages.page("1", "herald.example", "open", new Snippets(List.of("open", "ferry"), List.of("cookies"))),
                Pages.page("2", "herald.example", "open", new Snippets(List.of("open"), List.of("cookies", "share"))));
        BodyReport words = new BodyReport(new WordMeasure(), new Bootstrap(1, 2), pages);

        assertThat(List.of(words.head(), words.row(run("ours", new Speed(1, 1), "open", "open")))).containsExactly(
                "system                               pages  F1            precision     recall        accuracy        with without  pages/s  p99 ms",
                "ours                                     2  1.000 ±0.000  1.000 ±0.000  1.000 ±0.000  1.000 ±0.000   75.0%    0.0%        1     1.0");
    }

    @Test
    void comparesTwoSystems() {
        SystemRun first = run("ours", new Speed(1, 1), "one two three four five", "closed");
        SystemRun second = run("theirs", new Speed(1, 1), "closed", "open again");

        assertThat(this.report.difference(first, second))
            .isEqualTo("F1 of ours minus theirs                       +0.5000 [+0.0000, +1.0000]  could be chance");
        assertThat(this.report.difference(run("ours", new Speed(1, 1), "one two three four five", "open again"),
                run("theirs", new Speed(1, 1), "closed", "closed")))
            .isEqualTo("F1 of ours minus theirs                       +1.0000 [+1.0000, +1.0000]");
    }

    // F1 0.5 and 0: the second loses two thirds of all that is lost
    @Test
    void listsTheWorstPagesFirst() {
        SystemRun run = run("ours", new Speed(1, 1), "one two three four six", "closed");

        assertThat(this.report.worst(run, 5)).containsExactly(
                "F1 0.000  precision 0.000  recall 0.000  66.7 % of the loss  fold 3  2",
                "F1 0.500  precision 0.500  recall 0.500  33.3 % of the loss  fold 0  1");
        assertThat(this.report.worst(run, 1)).hasSize(1);
    }

    @Test
    void listsNoPageThatIsRight() {
        assertThat(this.report.worst(run("ours", new Speed(1, 1), "one two three four five", "open again"), 5))
            .isEmpty();
    }

    private static SystemRun run(String name, Speed speed, String... texts) {
        return new SystemRun(name, outputs(texts), 0, Optional.of(speed));
    }

    private static List<Extracted> outputs(String... texts) {
        return Arrays.stream(texts).map((text) -> new Extracted(text, FieldValues.none())).toList();
    }

}
