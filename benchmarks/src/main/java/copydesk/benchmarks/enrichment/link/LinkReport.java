package copydesk.benchmarks.enrichment.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import copydesk.contract.annotation.LinkState;

/** Tells people how many hyperlinks there are, of which classes, and which are wrong. */
final class LinkReport {

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
        lines.add("classes: " + counts((state) -> Objects.requireNonNull(state.linkClass()).code()));
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
                LinkState state = article.states().get(i);
                if (state.linkClass() != article.truth().get(i)) {
                    wrong.add(line("  %s %s \"%s\": %s, is %s", article.id(),
                            Objects.requireNonNullElse(article.links().get(i).href(), "-"),
                            article.links().get(i).text(), Objects.requireNonNull(state.linkClass()).code(),
                            article.truth().get(i).code()));
                }
                all++;
            }
        }
        lines.add(line("classified rightly: %d of %d, %.1f %%", all - wrong.size(), all,
                100.0 * (all - wrong.size()) / all));
        lines.addAll(wrong);
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
