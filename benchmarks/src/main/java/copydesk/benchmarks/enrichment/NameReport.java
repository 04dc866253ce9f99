package copydesk.benchmarks.enrichment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.score.Counts;
import copydesk.benchmarks.enrichment.score.NameError;
import copydesk.benchmarks.enrichment.score.NameScore;
import copydesk.benchmarks.enrichment.score.Spread;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.BlockRole;

/** How well names were found, as lines for people. */
final class NameReport {

    private static final Set<EntityKind> USUAL = EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION,
            EntityKind.PLACE);

    private final Spread spread = new Spread(20261128, 1_000);

    private final TaggedRun run;

    private final TaggedRun capitals;

    private final TaggedRun titles;

    private final int errors;

    /**
     * A report.
     * @param run the texts as they are
     * @param capitals the same texts in capitals
     * @param titles the same texts with headlines in title case
     * @param errors how many of the commonest errors are listed
     */
    NameReport(TaggedRun run, TaggedRun capitals, TaggedRun titles, int errors) {
        this.run = run;
        this.capitals = capitals;
        this.titles = titles;
        this.errors = errors;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        lines.addAll(kinds());
        lines.add("");
        lines.addAll(cases());
        lines.add("");
        lines.addAll(genres());
        lines.add("");
        lines.addAll(commonest());
        return lines;
    }

    private static String head() {
        return line("%-22s %9s %9s %9s %7s %7s %7s", "", "precision", "recall", "F1", "right", "found", "wanted");
    }

    private List<String> kinds() {
        NameScore score = total(this.run, NameReport::all);
        List<String> lines = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            Counts counts = score.of(Set.of(kind));
            boolean there = USUAL.contains(kind) || counts.found() + counts.wanted() > 0;
            if (score.kinds().containsKey(kind) && there) {
                lines.add(row(kind.code(), counts));
            }
        }
        if (!score.kinds().keySet().equals(USUAL)) {
            lines.add(row("first three", score.of(USUAL)));
        }
        lines.add(row("all", score.micro()) + line("   F1 ±%.3f", this.spread.ofF1(textByText())));
        lines.add(row("all, whatever kind", score.untyped()));
        return lines;
    }

    private List<Counts> textByText() {
        return IntStream.range(0, this.run.texts().size()).mapToObj((index) -> this.run.score(index).micro()).toList();
    }

    private List<String> cases() {
        List<String> lines = new ArrayList<>(List.of(drop("in capitals", this.capitals, NameReport::all)));
        if (this.run.texts().stream().anyMatch((text) -> !headlines(text).isEmpty())) {
            lines.add(row("headlines", total(this.run, NameReport::headlines).micro()));
            lines.add(drop("headlines in title case", this.titles, NameReport::headlines));
            lines.add(drop("headlines in capitals", this.capitals, NameReport::headlines));
        }
        return lines;
    }

    private String drop(String name, TaggedRun other, Function<GoldText, List<Integer>> blocks) {
        Counts usual = total(this.run, blocks).micro();
        Counts changed = total(other, blocks).micro();
        return row(name, changed) + line("   F1 %+.1f points", 100 * (changed.f1() - usual.f1()));
    }

    private List<String> genres() {
        Map<String, NameScore> genres = new TreeMap<>();
        for (int index = 0; index < this.run.texts().size(); index++) {
            genres.merge(this.run.texts().get(index).genre(), this.run.score(index), NameScore::plus);
        }
        return genres.entrySet().stream().map((genre) -> row(genre.getKey(), genre.getValue().micro())).toList();
    }

    private List<String> commonest() {
        Map<NameError, Long> tally = IntStream.range(0, this.run.texts().size())
            .boxed()
            .flatMap((index) -> this.run.errors(index).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return tally.entrySet()
            .stream()
            .sorted(Map.Entry.<NameError, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing((entry) -> entry.getKey().toString()))
            .limit(this.errors)
            .map((entry) -> line("%4d  %s", entry.getValue(), entry.getKey()))
            .toList();
    }

    private static NameScore total(TaggedRun run, Function<GoldText, List<Integer>> blocks) {
        return IntStream.range(0, run.texts().size())
            .mapToObj((index) -> run.score(index, blocks.apply(run.texts().get(index))))
            .reduce(NameScore.NONE, NameScore::plus);
    }

    private static List<Integer> all(GoldText text) {
        return IntStream.range(0, text.blocks().size()).boxed().toList();
    }

    private static List<Integer> headlines(GoldText text) {
        return IntStream.range(0, text.blocks().size())
            .filter((index) -> text.blocks().get(index).role() == BlockRole.HEADLINE)
            .boxed()
            .toList();
    }

    private static String row(String name, Counts counts) {
        return line("%-22s %9.3f %9.3f %9.3f %7d %7d %7d", name, counts.precision(), counts.recall(), counts.f1(),
                counts.right(), counts.found(), counts.wanted());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

}
