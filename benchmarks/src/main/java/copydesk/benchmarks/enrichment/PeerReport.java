package copydesk.benchmarks.enrichment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.benchmarks.enrichment.score.Counts;
import copydesk.benchmarks.enrichment.score.NameError;
import copydesk.benchmarks.enrichment.score.NameScore;
import copydesk.benchmarks.enrichment.score.Spread;
import copydesk.contract.annotation.EntityKind;

/**
 * Several taggers on the same texts, as lines for people: the three kinds that all know.
 */
final class PeerReport {

    private static final Set<EntityKind> KINDS = EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION,
            EntityKind.PLACE);

    private final Spread spread = new Spread(20261128, 1_000);

    private final Map<String, TaggedRun> runs;

    /** Of runs over the same texts, by tagger, in the order of the table. */
    PeerReport(Map<String, TaggedRun> runs) {
        this.runs = runs;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        TaggedRun any = this.runs.values().iterator().next();
        lines.add(line("%d texts, %d tokens", any.texts().size(), any.tokens()));
        lines.add(line("%-34s %6s %6s %6s %6s %6s %9s %7s %10s", "", "person", "organ.", "place", "F1", "±",
                "precision", "recall", "tokens/s"));
        this.runs.forEach((name, run) -> lines.add(row(name, run)));
        lines.add("");
        lines.addAll(faults());
        return lines;
    }

    private String row(String name, TaggedRun run) {
        List<NameScore> scores = places(run).map((at) -> score(run, at)).toList();
        NameScore all = scores.stream().reduce(NameScore.NONE, NameScore::plus);
        Counts micro = all.of(KINDS);
        return line("%-34s %6.3f %6.3f %6.3f %6.3f %6.3f %9.3f %7.3f %10.0f", name, f1(all, EntityKind.PERSON),
                f1(all, EntityKind.ORGANISATION), f1(all, EntityKind.PLACE), micro.f1(),
                this.spread.ofF1(scores.stream().map((score) -> score.of(KINDS)).toList()), micro.precision(),
                micro.recall(), run.tokensPerSecond());
    }

    /** The one of these that has the highest F1. */
    String best(List<String> names) {
        return Collections.max(names, Comparator.comparingDouble((name) -> {
            TaggedRun run = Objects.requireNonNull(this.runs.get(name));
            return places(run).map((at) -> score(run, at)).reduce(NameScore.NONE, NameScore::plus).of(KINDS).f1();
        }));
    }

    private static double f1(NameScore score, EntityKind kind) {
        return score.of(Set.of(kind)).f1();
    }

    private static NameScore score(TaggedRun run, int at) {
        return NameScore.of(KINDS, run.texts().get(at).names(), run.found().get(at));
    }

    /** How often each tagger made each sort of fault. */
    private List<String> faults() {
        Set<String> sorts = new TreeSet<>();
        List<Map<String, Long>> tallies = new ArrayList<>();
        this.runs.values().forEach((run) -> tallies.add(tally(places(run).flatMap((at) -> errors(run, at)))));
        tallies.forEach((tally) -> sorts.addAll(tally.keySet()));
        List<String> lines = new ArrayList<>();
        for (String sort : sorts) {
            lines.add(line("%-34s %s", sort,
                    tallies.stream()
                        .map((tally) -> line("%5d", tally.getOrDefault(sort, 0L)))
                        .collect(Collectors.joining(" "))));
        }
        return lines;
    }

    private static Stream<NameError> errors(TaggedRun run, int at) {
        GoldText text = run.texts().get(at);
        return NameError.of(KINDS, text.names(), run.found().get(at), text::at).stream();
    }

    /**
     * What one tagger has wrong and another one right, by sort and then the commonest.
     * @param loser the name of the first
     * @param winner the name of the second
     * @param most how many are listed
     */
    List<String> lost(String loser, String winner, int most) {
        TaggedRun wrong = Objects.requireNonNull(this.runs.get(loser));
        TaggedRun right = Objects.requireNonNull(this.runs.get(winner));
        List<NameError> errors = places(wrong).flatMap((at) -> lost(wrong, right, at)).toList();
        long back = places(wrong).flatMap((at) -> lost(right, wrong, at)).count();
        List<String> lines = new ArrayList<>(
                List.of("", line("Faults of %s that %s does not make: %d; the other way round: %d", loser, winner,
                        errors.size(), back)));
        tally(errors.stream()).entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
            .forEach((sort) -> lines.add(line("%5d  %s", sort.getValue(), sort.getKey())));
        lines.add("");
        new LinkedHashSet<>(errors).stream().limit(most).forEach((error) -> lines.add("       " + error));
        return lines;
    }

    private static Stream<NameError> lost(TaggedRun wrong, TaggedRun right, int at) {
        GoldText text = wrong.texts().get(at);
        List<NamedSpan> claims = wrong.found().get(at);
        List<NamedSpan> others = right.found().get(at);
        List<NamedSpan> known = text.names().stream().filter(others::contains).toList();
        List<NamedSpan> alone = claims.stream().filter((claim) -> !others.contains(claim)).toList();
        return Stream.concat(
                NameError.of(KINDS, known, claims, text::at).stream().filter((error) -> !error.wanted().isEmpty()),
                NameError.of(KINDS, text.names(), alone, text::at)
                    .stream()
                    .filter((error) -> error.wanted().isEmpty()));
    }

    private static Map<String, Long> tally(Stream<NameError> errors) {
        return errors.map(NameError::what).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Stream<Integer> places(TaggedRun run) {
        return IntStream.range(0, run.texts().size()).boxed();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

}
