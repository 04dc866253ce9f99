package copydesk.enrich.quote;

import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Quote;
import copydesk.enrich.sentence.Paragraph;
import copydesk.enrich.sentence.Paragraphs;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.speaker.Cast;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.TextBlock;

/**
 * Finds who is quoted in the body of an article, with which words. Rules, no model: the
 * same article gives the same quotes, and the work grows in step with the text. Needs the
 * entities and mentions of the article. Thread-safe.
 */
public final class QuoteFinder {

    private final Map<String, QuoteWords> languages = QuoteWords.standard();

    /** The quotes of an article in the order of their first words. */
    public List<Quote> find(ArticleText text, String language, List<Entity> entities, List<Mention> mentions) {
        QuoteWords words = QuoteWords.of(this.languages, language);
        List<TextBlock> body = text.blocks().stream().filter((block) -> block.role().isBody()).toList();
        List<Paragraph> paragraphs = Paragraphs.of(body, words, entities, mentions);
        return statements(paragraphs, entities, new Inner(entities, mentions), words).quotes();
    }

    private static Statements statements(List<Paragraph> paragraphs, List<Entity> entities, Inner inner,
            QuoteWords words) {
        Cast cast = new Cast(words);
        paragraphs.forEach((paragraph) -> paragraph.sentences().forEach(cast::introduce));
        Statements statements = new Statements(cast, new Interview(paragraphs, entities, cast), inner);
        paragraphs.forEach(statements::read);
        return statements;
    }

}
