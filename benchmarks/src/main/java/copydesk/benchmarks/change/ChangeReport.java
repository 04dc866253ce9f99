package copydesk.benchmarks.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.change.FactKind;

/** The figures of labelled pairs, in lines. */
final class ChangeReport {

    private final List<PairScore> scores;

    ChangeReport(List<PairScore> scores) {
        this.scores = scores;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        long right = this.scores.stream().filter(PairScore::isRight).count();
        lines.add(String.format(Locale.ROOT, "kinds: %d of %d right, %.1f %%", right, this.scores.size(),
                100.0 * right / Math.max(1, this.scores.size())));
        for (ChangeKind kind : ChangeKind.values()) {
            kind(kind).ifPresent(lines::add);
        }
        lines.add(facts("all", this.scores));
        for (FactKind kind : FactKind.values()) {
            lines.add(facts(kind.code(), this.scores.stream().map((score) -> of(score, kind)).toList()));
        }
        return lines;
    }

    private Optional<String> kind(ChangeKind kind) {
        List<PairScore> ofKind = this.scores.stream().filter((score) -> score.pair().kind() == kind).toList();
        if (ofKind.isEmpty()) {
            return Optional.empty();
        }
        Map<ChangeKind, Long> found = ofKind.stream()
            .collect(Collectors.groupingBy((score) -> score.found().kind(), () -> new EnumMap<>(ChangeKind.class),
                    Collectors.counting()));
        return Optional.of(String.format(Locale.ROOT, "  %-12s %3d, found as %s", kind.code(), ofKind.size(),
                found.entrySet()
                    .stream()
                    .map((entry) -> entry.getKey().code() + " " + entry.getValue())
                    .collect(Collectors.joining(", "))));
    }

    private static PairScore of(PairScore score, FactKind kind) {
        ChangePair pair = score.pair();
        return new PairScore(
                new ChangePair(pair.id(), pair.page(), pair.before(), pair.after(), pair.kind(),
                        pair.facts().stream().filter((fact) -> fact.kind().equals(kind.code())).toList()),
                new Change(score.found().kind(), List.of(),
                        score.found().facts().stream().filter((fact) -> fact.kind() == kind).toList(), 0));
    }

    private static String facts(String name, List<PairScore> scores) {
        long found = scores.stream().mapToLong((score) -> score.found().facts().size()).sum();
        long expected = scores.stream().mapToLong((score) -> score.pair().facts().size()).sum();
        long right = scores.stream().mapToLong(PairScore::rightFacts).sum();
        long hit = scores.stream().mapToLong(PairScore::foundFacts).sum();
        return String.format(Locale.ROOT, "facts %-9s precision %5.1f %% of %d, recall %5.1f %% of %d", name,
                100.0 * right / Math.max(1, found), found, 100.0 * hit / Math.max(1, expected), expected);
    }

    /** The pairs that were judged wrongly. */
    List<String> errors() {
        return Stream
            .concat(this.scores.stream().filter((score) -> !score.isRight()).map((score) -> "KIND " + score.line()),
                    this.scores.stream()
                        .filter((score) -> score.isRight() && score.hasWrongFacts())
                        .map((score) -> "FACT " + score.line()))
            .toList();
    }

}
