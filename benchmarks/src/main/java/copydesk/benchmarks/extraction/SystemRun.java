package copydesk.benchmarks.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import copydesk.benchmarks.extraction.gold.FieldValues;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.benchmarks.extraction.score.Measure;
import copydesk.benchmarks.extraction.score.PageScore;
import copydesk.benchmarks.extraction.system.Extracted;

/**
 * What a system made of the pages of a set.
 *
 * @param name the system
 * @param outputs what it gave, in the order of the pages
 * @param failures on how many pages it threw an exception
 * @param speed how fast it was; empty if its outputs were read from a file
 */
record SystemRun(String name, List<Extracted> outputs, int failures, Optional<Speed> speed) {

    SystemRun {
        outputs = List.copyOf(outputs);
    }

    /** What the authors of a system published. */
    static SystemRun published(String name, GoldSet set, Map<String, String> texts) {
        return new SystemRun(name + " (published)",
                set.pages()
                    .stream()
                    .map((page) -> new Extracted(texts.getOrDefault(page.id(), ""), FieldValues.none()))
                    .toList(),
                0, Optional.empty());
    }

    /** How sure it was of each text; NaN where it gave none or does not say. */
    List<Double> confidences() {
        return this.outputs.stream().map(Extracted::confidence).toList();
    }

    /** How well its texts agree with the true ones. */
    List<PageScore> scores(Measure measure, List<GoldPage> pages) {
        return IntStream.range(0, pages.size())
            .mapToObj((i) -> measure.score(pages.get(i).body(), this.outputs.get(i).body()))
            .toList();
    }

}
