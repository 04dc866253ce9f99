package copydesk.benchmarks.enrichment.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.article.Link;

/** Tells people how many hyperlinks there are, of which classes, and which are wrong. */
final class LinkReport {

    /** Where nothing says a class. */
    private static final String NONE = "none";

    private final List<LinkedArticle> articles;

    LinkReport(List<LinkedArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    List<String> lines() {
        int links = this.articles.stream().mapToInt((article) -> article.links().size()).sum();
        int states = this.articles.stream().mapToInt((article) -> article.states().size()).sum();
        long incomplete = this.articles.stream().filter((article) -> !article.isComplete()).count();
        List<String> lines = new ArrayList<>();
        lines.add(line("custody: %d hyperlinks in, %d accounted for; articles with a difference: %d of %d", links,
                states, incomplete, this.articles.size()));
        lines.add("classes: " + counts(LinkReport::classOf));
        lines.add("states: " + counts((state) -> state.status().code()));
        if (this.articles.stream().anyMatch((article) -> !article.truth().isEmpty())) {
            accuracy(lines);
        }
        return lines;
    }

    private void accuracy(List<String> lines) {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (LinkedArticle article : this.articles) {
            for (int i = 0; i < article.truth().size(); i++) {
                String said = (i < article.states().size()) ? classOf(article.states().get(i)) : NONE;
                String truth = article.truth().get(i).code();
                if (!said.equals(truth)) {
                    wrong.add(line("  %s %s: %s, is %s", article.id(), shown(article, i), said, truth));
                }
                all++;
            }
        }
        lines.add(line("classified rightly: %d of %d, %.1f %%", all - wrong.size(), all,
                100.0 * (all - wrong.size()) / all));
        lines.addAll(wrong);
    }

    private static String classOf(LinkState state) {
        LinkClass said = state.linkClass();
        return (said != null) ? said.code() : NONE;
    }

    private static String shown(LinkedArticle article, int at) {
        if (at >= article.links().size()) {
            return "- \"\"";
        }
        Link link = article.links().get(at);
        return Objects.requireNonNullElse(link.href(), "-") + " \"" + link.text() + "\"";
    }

    private String counts(Function<LinkState, String> word) {
        Map<String, Integer> counts = new TreeMap<>();
        this.articles.forEach(
                (article) -> article.states().forEach((state) -> counts.merge(word.apply(state), 1, Integer::sum)));
        return counts.toString().replaceAll("[{}]", "").replace('=', ' ');
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

}
