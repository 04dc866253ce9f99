package copydesk.benchmarks.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.gold.GoldKind;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.extraction.gold.Host;
import copydesk.benchmarks.extraction.score.Bootstrap;
import copydesk.benchmarks.extraction.system.Extracted;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractionReportTests {

    private static final List<GoldPage> PAGES = List.of(Pages.page("1", "herald.example", "open again"),
            Pages.page("2", "gazette.example", "closed"));

    private static final SystemRun OURS = run("ours", 1, "open again", "");

    private static final SystemRun THEIRS = run("theirs", 0, "again open", "closed");

    @Test
    void comparesSystemsAndListsOurWorstPages() {
        List<String> lines = report(GoldKind.ARTICLE_BENCHMARK, PAGES, Set.of()).lines(List.of(OURS, THEIRS));

        assertThat(lines).hasSize(12);
        assertThat(lines.subList(0, 4)).containsExactly("Set: article-extraction-benchmark, 2 pages of 2 hosts",
                "ours threw an exception on 1 pages",
                "Measure: runs of four words; F1 of mean precision and mean recall", "");
        assertThat(lines.get(5)).startsWith("ours                                     2  0.667 ±");
        assertThat(lines.get(6)).startsWith("theirs                                   2  0.500 ±");
        assertThat(lines.get(8)).startsWith("F1 of ours minus theirs ");
        assertThat(lines.subList(9, 12)).containsExactly("", "Worst pages of ours",
                "F1 0.000  precision 0.000  recall 0.000  100.0 % of the loss  fold 0  2");
    }

    @Test
    void measuresWordsWhereTheSetDoes() {
        List<String> lines = report(GoldKind.WCXB, PAGES, Set.of()).lines(List.of(THEIRS));

        assertThat(lines).contains("Measure: words without their order; mean F1 of the pages");
        assertThat(lines.get(4)).startsWith("theirs                                   2  1.000 ±0.000");
    }

    @Test
    void writesNewAndKnownHostsApart() {
        List<String> lines = report(GoldKind.ARTICLE_BENCHMARK, PAGES, Set.of(new Host("herald.example")))
            .lines(List.of(OURS, THEIRS));

        assertThat(lines)
            .anySatisfy((line) -> assertThat(line).startsWith("ours, new hosts                          1  0.000"))
            .anySatisfy((line) -> assertThat(line).startsWith("ours, known hosts                        1  1.000"))
            .anySatisfy((line) -> assertThat(line).startsWith("theirs, new hosts                        1  1.000"))
            .anySatisfy((line) -> assertThat(line).startsWith("theirs, known hosts                      1  0.000"));
    }

    @Test
    void doesNotSplitWhatIsAllKnown() {
        assertThat(report(GoldKind.ARTICLE_BENCHMARK, PAGES,
                Set.of(new Host("herald.example"), new Host("gazette.example")))
            .lines(List.of(OURS))).noneMatch((line) -> line.contains("known hosts"));
    }

    @Test
    void writesSpeedAndFieldsWhereThereIsNoText() {
        FieldValues truth = FieldValues.none().with(Field.CAPTION, "The quay");
        SystemRun run = new SystemRun("ours", List.of(new Extracted("", truth.with(Field.CAPTION, "A ferry"))), 0,
                Optional.of(new Speed(251.4, 12.34)));

        assertThat(report(GoldKind.FUNDUS, List.of(Pages.page("1", truth)), Set.of()).lines(List.of(run)))
            .containsExactly("Set: fundus, 1 pages of 1 hosts", "ours: 251 pages/s, p99 12.3 ms", "",
                    FieldReport.head(),
                    "ours                         caption       1    0.0 %    0.0 %  100.0 %    0.0 %   0 of 0", "",
                    "Pages of ours that are not right", "caption   wrong    1");
    }

    private static ExtractionReport report(GoldKind kind, List<GoldPage> pages, Set<Host> known) {
        return new ExtractionReport(new GoldSet(kind, pages, Map.of()), new Bootstrap(1, 20), new KnownHosts(known), 3);
    }

    private static SystemRun run(String name, int failures, String first, String second) {
        return new SystemRun(name,
                List.of(new Extracted(first, FieldValues.none()), new Extracted(second, FieldValues.none())), failures,
                Optional.of(new Speed(1, 1)));
    }

}
