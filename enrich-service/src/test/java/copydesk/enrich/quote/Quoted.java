package copydesk.enrich.quote;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.enrich.entity.EntityTagger;
import copydesk.enrich.entity.TaggedEntities;
import copydesk.enrich.salience.Salience;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;

/** An article and who is quoted in it, in words that fit on a line of a test. */
final class Quoted {

    private static final EntityTagger TAGGER = EntityTagger.standard(5_000);

    private static final QuoteFinder FINDER = new QuoteFinder();

    private Quoted() {
    }

    static List<Quote> quotes(String language, Article article) {
        ArticleText text = Articles.text(article);
        TaggedEntities tagged = TAGGER.tag(text, language);
        return FINDER.find(text, language, Salience.weigh(text, tagged.entities(), tagged.mentions()),
                tagged.mentions());
    }

    /** Each quote as {@code Speaker: words | words}. */
    static List<String> in(String language, String... paragraphs) {
        return lines(quotes(language, Articles.of(paragraphs)));
    }

    /** The same on one line, for paragraphs parted by {@code //}. */
    static String inOne(String language, String text) {
        return String.join(" ; ", in(language, text.split(" // ")));
    }

    static List<String> blocks(String language, Block... blocks) {
        return lines(quotes(language, Articles.inLanguage(language, Arrays.asList(blocks))));
    }

    static List<String> lines(List<Quote> quotes) {
        return quotes.stream().map(Quoted::line).toList();
    }

    private static String line(Quote quote) {
        Speaker speaker = quote.speaker();
        String name = (speaker == null) ? "?" : speaker.name() + ((speaker.entity() == null) ? "*" : "");
        return name + ": " + quote.spans().stream().map(QuoteSpan::text).collect(Collectors.joining(" | "));
    }

}
