package copydesk.enrich.value;

import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Mention;
import copydesk.contract.value.Value;
import copydesk.contract.article.Article;
import copydesk.enrich.text.Articles;

/** Values as lines for tests: the words, what they are worth, and how exactly. */
final class Values {

    /** A Wednesday. */
    static final String DAY = "2024-09-18";

    private static final ValueFinder FINDER = new ValueFinder(100);

    private Values() {
    }

    /** As in: last Tuesday = 2024-09-17 day; $5 = 5 USD. */
    static String in(String language, String text) {
        return lines(find(Articles.published(DAY, Articles.of(text)), language));
    }

    static List<Value> find(Article article, String language, Mention... names) {
        return FINDER.find(Articles.text(article), language, List.of(names));
    }

    static String lines(List<Value> values) {
        return values.stream().map(Values::line).collect(Collectors.joining("; "));
    }

    private static String line(Value value) {
        String precision = (value.precision() != null) ? value.precision().code() : String.valueOf(value.unit());
        return value.text() + " = " + value.value() + " " + precision;
    }

}
