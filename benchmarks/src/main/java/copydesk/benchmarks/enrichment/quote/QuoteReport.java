package copydesk.benchmarks.enrichment.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.score.Counts;

/** How well quotes and roles were found, as lines for people. */
final class QuoteReport {

    private final List<GoldArticle> articles;

    private final List<QuoteComparison> compared;

    private final List<RoleComparison> roles;

    private final int errors;

    /**
     * A report.
     * @param articles the set
     * @param compared what was found in each
     * @param roles the same for the roles of persons
     * @param errors how many errors of the half looked at are listed
     */
    QuoteReport(List<GoldArticle> articles, List<QuoteComparison> compared, List<RoleComparison> roles, int errors) {
        this.articles = articles;
        this.compared = compared;
        this.roles = roles;
        this.errors = errors;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("%-22s %9s %9s %9s %7s %7s %7s", "spans", "precision", "recall", "F1", "right", "found",
                "wanted"));
        for (Half half : Half.values()) {
            lines.addAll(scores(half.words(), total(half)));
        }
        lines.addAll(scores("all", Half.LOOKED_AT, Half.UNSEEN));
        lines.add("");
        genres().forEach((genre, score) -> lines
            .add(row(genre, score.exact()) + "   speakers " + line("%.3f", score.speakers().value())));
        lines.add("");
        for (Half half : Half.values()) {
            lines.add(row("roles, " + half.words(), roles(half, RoleComparison::exact)));
            lines.add(row("  one in the other", roles(half, RoleComparison::sharing)) + "   "
                    + share("of persons found", ofKnownPersons(half)));
        }
        lines.add("");
        lines.add(outside() + " quotes of headlines, standfirsts and captions are not looked for.");
        lines.addAll(listed());
        return lines;
    }

    private List<String> scores(String name, Half... halves) {
        QuoteScore sum = QuoteScore.NONE;
        for (Half half : halves) {
            sum = sum.plus(total(half));
        }
        return scores(name, sum);
    }

    private static List<String> scores(String name, QuoteScore score) {
        return List.of(row(name, score.exact()), row(name + ", overlap", score.overlapping()),
                "  " + String.join(", ", share("full", score.full()), share("fragments", score.fragments()),
                        share("continued", score.continued()), share("joined", score.joined())),
                "  " + String.join(", ", share("speakers", score.speakers()),
                        share("words and speakers", score.endToEnd()), share("cues", score.cues())));
    }

    private QuoteScore total(Half half) {
        return IntStream.range(0, this.compared.size())
            .filter((index) -> Half.of(index) == half)
            .mapToObj((index) -> this.compared.get(index).score())
            .reduce(QuoteScore.NONE, QuoteScore::plus);
    }

    private Map<String, QuoteScore> genres() {
        Map<String, QuoteScore> genres = new TreeMap<>(Comparator.naturalOrder());
        for (int index = 0; index < this.compared.size(); index++) {
            genres.merge(this.articles.get(index).genre(), this.compared.get(index).score(), QuoteScore::plus);
        }
        return genres;
    }

    private Counts roles(Half half, Function<RoleComparison, Counts> count) {
        return IntStream.range(0, this.roles.size())
            .filter((index) -> Half.of(index) == half)
            .mapToObj(this.roles::get)
            .map(count)
            .reduce(Counts.NONE, Counts::plus);
    }

    private Share ofKnownPersons(Half half) {
        return IntStream.range(0, this.roles.size())
            .filter((index) -> Half.of(index) == half)
            .mapToObj((index) -> this.roles.get(index).ofKnownPersons())
            .reduce(Share.NONE, Share::plus);
    }

    private int outside() {
        return this.compared.stream().mapToInt(QuoteComparison::outsideBody).sum();
    }

    /** Of the half looked at only: the other stays unseen. */
    private List<String> listed() {
        return IntStream.range(0, this.compared.size())
            .filter((index) -> Half.of(index) == Half.LOOKED_AT)
            .boxed()
            .flatMap((index) -> Stream.concat(this.compared.get(index).errors().stream(),
                    this.roles.get(index).errors().stream()))
            .limit(this.errors)
            .toList();
    }

    private static String row(String name, Counts counts) {
        return line("%-22s %9.3f %9.3f %9.3f %7d %7d %7d", name, counts.precision(), counts.recall(), counts.f1(),
                counts.right(), counts.found(), counts.wanted());
    }

    private static String share(String name, Share share) {
        return line("%s %.3f (%d of %d)", name, share.value(), share.right(), share.all());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

}
