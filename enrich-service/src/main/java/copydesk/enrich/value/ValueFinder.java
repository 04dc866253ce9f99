package copydesk.enrich.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Mention;
import copydesk.contract.value.Value;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/**
 * Finds the dates and amounts in headline and body of an article and gives them in a form
 * that machines compare. Times count from the date of the article. Reads each token with
 * a bounded look ahead, so that the work grows in step with the text. Thread-safe.
 */
public final class ValueFinder {

    private final Map<String, ValueWords> languages = ValueWords.standard();

    private final int limit;

    /**
     * A finder.
     * @param limit how many values of an article are kept
     */
    public ValueFinder(int limit) {
        this.limit = limit;
    }

    /**
     * The values of an article in the order of the text.
     * @param mentions the names in it: "May" and "Sunday Times" are no times
     */
    public List<Value> find(ArticleText text, String language, List<Mention> mentions) {
        ValueWords words = words(language);
        TimeReader times = new TimeReader(Reference.of(text.article()));
        Reader reader = new Longest(List.of(new MoneyReader(), new MeasureReader(), times));
        Map<Integer, List<Mention>> names = mentions.stream().collect(Collectors.groupingBy(Mention::block));
        List<Value> values = new ArrayList<>();
        for (TextBlock block : text.blocks()) {
            if (block.role().isBody() || block.role() == BlockRole.HEADLINE) {
                Line line = new Line(block, words, names.getOrDefault(block.index(), List.of()));
                read(line, reader, values);
            }
        }
        return values;
    }

    private void read(Line line, Reader reader, List<Value> values) {
        int at = 0;
        while (at < line.size() && values.size() < this.limit) {
            Found found = line.mayBegin(at) ? reader.read(line, at) : null;
            if (found != null) {
                values.add(value(line, found));
            }
            at = (found != null) ? found.to() : at + 1;
        }
    }

    private static Value value(Line line, Found found) {
        Token first = line.token(found.from());
        Token last = line.token(found.to() - 1);
        String words = line.block().text().substring(first.utf16Start(), last.utf16Start() + last.text().length());
        return new Value(found.kind(), line.block().index(), first.start(), last.end(), words, found.value(),
                found.precision(), found.unit(), found.rule().code(), found.rule().confidence());
    }

    private ValueWords words(String language) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        ValueWords any = Objects.requireNonNull(this.languages.get(""));
        return this.languages.getOrDefault(primary, any);
    }

}
