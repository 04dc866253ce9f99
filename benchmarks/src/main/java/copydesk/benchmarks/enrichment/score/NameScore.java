package copydesk.benchmarks.enrichment.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;

/**
 * How well the names found in texts agree with the true ones. A name is right if it
 * covers exactly the same characters and has the same kind.
 *
 * @param kinds by kind
 * @param untyped whatever the kind
 */
public record NameScore(Map<EntityKind, Counts> kinds, Counts untyped) {

    /** Of no text. */
    public static final NameScore NONE = new NameScore(Map.of(), Counts.NONE);

    public NameScore {
        kinds = Map.copyOf(kinds);
    }

    /**
     * Compares one text.
     * @param asked kinds that count; others are left out on both sides
     * @param wanted the true names
     * @param found the names found
     */
    public static NameScore of(Set<EntityKind> asked, Collection<NamedSpan> wanted, Collection<NamedSpan> found) {
        List<NamedSpan> truth = wanted.stream().filter(isOf(asked)).toList();
        List<NamedSpan> claims = found.stream().filter(isOf(asked)).toList();
        Map<EntityKind, Counts> kinds = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : asked) {
            Set<EntityKind> one = Set.of(kind);
            kinds.put(kind,
                    exact(truth.stream().filter(isOf(one)).toList(), claims.stream().filter(isOf(one)).toList()));
        }
        return new NameScore(kinds, untyped(truth, claims));
    }

    /** Both together. */
    public NameScore plus(NameScore other) {
        Map<EntityKind, Counts> sum = new EnumMap<>(EntityKind.class);
        sum.putAll(this.kinds);
        other.kinds.forEach((kind, counts) -> sum.merge(kind, counts, Counts::plus));
        return new NameScore(sum, this.untyped.plus(other.untyped));
    }

    /** All kinds together. */
    public Counts micro() {
        return of(this.kinds.keySet());
    }

    /** Some kinds together. */
    public Counts of(Set<EntityKind> some) {
        return some.stream()
            .map((kind) -> this.kinds.getOrDefault(kind, Counts.NONE))
            .reduce(Counts.NONE, Counts::plus);
    }

    private static Predicate<NamedSpan> isOf(Set<EntityKind> kinds) {
        return (name) -> kinds.contains(name.kind());
    }

    private static Counts exact(List<NamedSpan> wanted, List<NamedSpan> found) {
        List<NamedSpan> right = new ArrayList<>(wanted);
        right.retainAll(Set.copyOf(found));
        return new Counts(right.size(), found.size(), wanted.size());
    }

    private static Counts untyped(List<NamedSpan> wanted, List<NamedSpan> found) {
        return exact(wanted.stream().map(NameScore::withoutKind).toList(),
                found.stream().map(NameScore::withoutKind).toList());
    }

    private static NamedSpan withoutKind(NamedSpan name) {
        return new NamedSpan(name.block(), name.start(), name.end(), EntityKind.PERSON);
    }

}
