package copydesk.benchmarks.enrichment.score;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;

/**
 * One thing that is wrong in what was found; equal errors in several places are equal.
 *
 * @param what in what way
 * @param wanted the true words, empty if there is no name there
 * @param found the words found, empty if none were
 */
public record NameError(String what, String wanted, String found) {

    /**
     * What is wrong in one text.
     * @param asked kinds that count
     * @param truth the true names
     * @param claims the names found
     * @param words the words at a place
     */
    public static List<NameError> of(Set<EntityKind> asked, Collection<NamedSpan> truth, Collection<NamedSpan> claims,
            Function<NamedSpan, String> words) {
        List<NamedSpan> wanted = truth.stream().filter((name) -> asked.contains(name.kind())).toList();
        List<NamedSpan> found = claims.stream().filter((name) -> asked.contains(name.kind())).toList();
        Stream<NameError> lacking = wanted.stream()
            .filter((name) -> !found.contains(name))
            .map((name) -> lacking(name, touching(name, found), words));
        Stream<NameError> invented = found.stream()
            .filter((name) -> touching(name, wanted).isEmpty())
            .map((name) -> new NameError("invented " + code(name), "", words.apply(name)));
        return Stream.concat(lacking, invented).toList();
    }

    private static NameError lacking(NamedSpan name, Optional<NamedSpan> other, Function<NamedSpan, String> words) {
        String wanted = words.apply(name);
        if (other.isEmpty()) {
            return new NameError("missed " + code(name), wanted, "");
        }
        NamedSpan claim = other.get();
        String what = name.covers(claim) ? code(name) + " taken for " + code(claim) : "bounds of " + code(name);
        return new NameError(what, wanted, words.apply(claim));
    }

    private static Optional<NamedSpan> touching(NamedSpan name, List<NamedSpan> others) {
        return others.stream().filter(name::touches).findFirst();
    }

    private static String code(NamedSpan name) {
        return name.kind().name().toLowerCase(Locale.ROOT);
    }

    /** As a line for people. */
    @Override
    public String toString() {
        return Stream
            .of(this.what + ":", this.wanted, this.found.isEmpty() || this.wanted.isEmpty() ? "" : "not", this.found)
            .filter((part) -> !part.isEmpty())
            .reduce((left, right) -> left + " " + right)
            .orElse("");
    }

}
