package copydesk.benchmarks.enrichment.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import copydesk.benchmarks.enrichment.linking.LinkingRun.Answer;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;

/** How well mentions were linked, beside other ways to do it, as lines for people. */
final class LinkingReport {

    private final LinkingRun product;

    private final LinkingRun withoutKinds;

    private final LinkingRun prior;

    private final KnowledgeBase base;

    private final Set<String> knownNames = new HashSet<>();

    private final int errors;

    /**
     * A report of three runs over the same texts.
     * @param base the knowledge base that all of them asked
     * @param errors how many of the commonest errors are listed
     */
    LinkingReport(LinkingRun product, LinkingRun withoutKinds, LinkingRun prior, KnowledgeBase base, int errors) {
        this.product = product;
        this.withoutKinds = withoutKinds;
        this.prior = prior;
        this.base = base;
        this.errors = errors;
        product.answers().stream().filter(this::isKnownByName).map(LinkingReport::thing).forEach(this.knownNames::add);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("%-22s %9s %9s %9s %7s %7s %7s %7s", "", "accuracy", "no kinds", "prior", "wrong", "no id",
                "nobody", "linked"));
        for (Kind kind : Kind.values()) {
            addRow(lines, kind.code(), (answer) -> answer.mention().kind() == kind);
        }
        addRow(lines, "all", (answer) -> true);
        addRow(lines, "in the base", this::isHeld);
        addRow(lines, "and by a name used", (answer) -> this.knownNames.contains(thing(answer)));
        addRow(lines, "half looked at", (answer) -> answer.text().isOpen());
        addRow(lines, "half not looked at", (answer) -> !answer.text().isOpen());
        lines.add("");
        for (String genre : new TreeSet<>(
                this.product.answers().stream().map((answer) -> answer.text().genre()).toList())) {
            addRow(lines, genre, (answer) -> answer.text().genre().equals(genre));
        }
        lines.add("");
        lines.add(unknown());
        lines.addAll(commonest());
        return lines;
    }

    private void addRow(List<String> lines, String head, Predicate<Answer> of) {
        Predicate<Answer> linked = of.and((answer) -> answer.mention().isLinked());
        long wanted = count(this.product, linked);
        if (wanted > 0) {
            long nobody = count(this.product, linked.and(Answer::isNobody));
            long right = count(this.product, linked.and(Answer::isRight));
            long noId = count(this.product, linked.and(Answer::isUnjudged));
            lines.add(line("%-22s %9s %9s %9s %7d %7d %7d %7d", head, share(right, wanted),
                    share(count(this.withoutKinds, linked.and(Answer::isRight)), wanted),
                    share(count(this.prior, linked.and(Answer::isRight)), wanted), wanted - right - nobody - noId, noId,
                    nobody, wanted));
        }
    }

    private boolean isHeld(Answer answer) {
        return this.base.ordinal(answer.mention().uri()) >= 0;
    }

    /** Whether the base has the true entity under this very name. */
    private boolean isKnownByName(Answer answer) {
        int wanted = this.base.ordinal(answer.mention().uri());
        return wanted >= 0 && this.base.candidates(answer.mention().name())
            .stream()
            .anyMatch((candidate) -> candidate.entity() == wanted);
    }

    /** An entity in a text. */
    private static String thing(Answer answer) {
        return answer.text().id() + " " + answer.mention().uri();
    }

    private String unknown() {
        Predicate<Answer> without = (answer) -> !answer.mention().isLinked();
        return line("%d mentions without an identity in the set, %d of them given one", count(this.product, without),
                count(this.product, without.and((answer) -> !answer.isNobody())));
    }

    private List<String> commonest() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        this.product.answers()
            .stream()
            .filter((answer) -> answer.text().isOpen() && answer.mention().isLinked() && !answer.isRight())
            .forEach((answer) -> counts.merge(error(answer), 1, Integer::sum));
        return counts.entrySet()
            .stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
            .limit(this.errors)
            .map((error) -> line("%4d  %s", error.getValue(), error.getKey()))
            .toList();
    }

    private String error(Answer answer) {
        LinkedMention mention = answer.mention();
        return "%s (%s): %s, not %s".formatted(mention.name(), mention.kind().code(),
                answer.isNobody() ? "nobody" : label(answer.found()), label(mention.uri()));
    }

    private String label(String uri) {
        int ordinal = this.base.ordinal(uri);
        return (ordinal < 0) ? uri : this.base.entity(ordinal).label();
    }

    private static long count(LinkingRun run, Predicate<Answer> of) {
        return run.answers().stream().filter(of).count();
    }

    private static String share(long part, long whole) {
        return line("%.1f", 100.0 * part / whole);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

}
