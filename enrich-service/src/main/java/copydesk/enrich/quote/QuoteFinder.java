package copydesk.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Quote;
import copydesk.enrich.sentence.Paragraph;
import copydesk.enrich.sentence.ParagraphReader;
import copydesk.enrich.sentence.Passage;
import copydesk.enrich.sentence.Passages;
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
        QuoteWords words = words(language);
        Map<String, Entity> known = entities.stream()
            .collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one));
        Map<Integer, List<Mention>> places = mentions.stream().collect(Collectors.groupingBy(Mention::block));
        List<TextBlock> body = text.blocks().stream().filter((block) -> block.role().isBody()).toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            TextBlock block = body.get(i);
            List<Passage> passages = Passages.of(block, (i + 1 < body.size()) ? body.get(i + 1) : null, words);
            paragraphs
                .add(new ParagraphReader(block, words, known, places.getOrDefault(block.index(), List.of()), passages)
                    .read());
        }
        return statements(paragraphs, entities, words).quotes();
    }

    private static Statements statements(List<Paragraph> paragraphs, List<Entity> entities, QuoteWords words) {
        Cast cast = new Cast(words);
        paragraphs.forEach((paragraph) -> paragraph.sentences().forEach(cast::introduce));
        Statements statements = new Statements(cast, new Interview(paragraphs, entities, cast));
        paragraphs.forEach(statements::read);
        return statements;
    }

    private QuoteWords words(String language) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        QuoteWords all = this.languages.get("");
        return this.languages.getOrDefault(primary, (all != null) ? all : new QuoteWords(""));
    }

}
