package copydesk.benchmarks.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.Snippets;
import copydesk.benchmarks.extraction.score.Bootstrap;
import copydesk.benchmarks.extraction.score.Difference;
import copydesk.benchmarks.extraction.score.Measure;
import copydesk.benchmarks.extraction.score.PageScore;
import copydesk.benchmarks.extraction.score.Totals;
import copydesk.benchmarks.extraction.score.WordMeasure;

/** How well systems found the texts, as lines for people. */
final class BodyReport {

    private final Measure measure;

    private final Bootstrap bootstrap;

    private final List<GoldPage> pages;

    private final boolean withSnippets;

    BodyReport(Measure measure, Bootstrap bootstrap, List<GoldPage> pages) {
        this.measure = measure;
        this.bootstrap = bootstrap;
        this.pages = List.copyOf(pages);
        this.withSnippets = pages.stream().anyMatch((page) -> !page.snippets().equals(Snippets.NONE));
    }

    /** What the columns are. */
    String head() {
        return line("%-36s %5s  %-12s  %-12s  %-12s  %-12s%s %8s %7s", "system", "pages", "F1", "precision", "recall",
                "accuracy", this.withSnippets ? "    with without" : "", "pages/s", "p99 ms");
    }

    /** A system on all pages. */
    String row(SystemRun run) {
        return row(run.name(), run, all()) + speed(run.speed());
    }

    /** A system on some of the pages. */
    String row(String name, SystemRun run, List<Integer> numbers) {
        List<PageScore> all = run.scores(this.measure, this.pages);
        List<PageScore> scores = numbers.stream().map(all::get).toList();
        Totals totals = this.measure.total(scores);
        Totals deviation = this.bootstrap.deviation(this.measure, scores);
        return line("%-36s %5d  %s  %s  %s  %s%s", name, numbers.size(), figure(totals.f1(), deviation.f1()),
                figure(totals.precision(), deviation.precision()), figure(totals.recall(), deviation.recall()),
                figure(totals.accuracy(), deviation.accuracy()), snippets(run, numbers));
    }

    /** What the first has over the second. */
    String difference(SystemRun first, SystemRun second) {
        Difference found = this.bootstrap.difference(this.measure, first.scores(this.measure, this.pages),
                second.scores(this.measure, this.pages));
        return line("F1 of %s minus %-28s %+.4f [%+.4f, %+.4f]%s", first.name(), second.name(), found.mean(),
                found.low(), found.high(), found.isSignificant() ? "" : "  could be chance");
    }

    /** The pages where most is lost. */
    List<String> worst(SystemRun run, int count) {
        List<PageScore> scores = run.scores(this.measure, this.pages);
        double lost = scores.stream().mapToDouble((score) -> 1 - score.f1()).sum();
        List<String> lines = new ArrayList<>();
        all().stream()
            .sorted(Comparator.comparingDouble((number) -> scores.get(number).f1()))
            .limit(count)
            .filter((number) -> scores.get(number).f1() < 1)
            .forEach((number) -> lines.add(worst(this.pages.get(number), scores.get(number), lost)));
        return lines;
    }

    private static String worst(GoldPage page, PageScore score, double lost) {
        return line("F1 %.3f  precision %.3f  recall %.3f  %4.1f %% of the loss  fold %d  %s", score.f1(),
                score.precision(), score.recall(), 100 * (1 - score.f1()) / lost, page.host().fold(), page.id());
    }

    private String snippets(SystemRun run, List<Integer> numbers) {
        return this.withSnippets ? line(" %6.1f%% %6.1f%%", 100 * pieces(run, numbers, Snippets::with),
                100 * pieces(run, numbers, Snippets::without)) : "";
    }

    private double pieces(SystemRun run, List<Integer> numbers, Function<Snippets, List<String>> which) {
        return numbers.stream()
            .mapToDouble((number) -> WordMeasure.pieces(run.outputs().get(number).body(),
                    which.apply(this.pages.get(number).snippets())))
            .average()
            .orElse(0);
    }

    private List<Integer> all() {
        return IntStream.range(0, this.pages.size()).boxed().toList();
    }

    private static String figure(double value, double deviation) {
        return line("%.3f ±%.3f", value, deviation);
    }

    private static String speed(Optional<Speed> speed) {
        return speed.map((known) -> line(" %8.0f %7.1f", known.pagesPerSecond(), known.slowMillis()))
            .orElse(line(" %8s %7s", "-", "-"));
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

}
