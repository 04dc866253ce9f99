package copydesk.enrich.sentence;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.entity.EntityTagger;
import copydesk.enrich.entity.TaggedEntities;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Tokenizer;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.toMap;

/** Blocks read for tests. */
public final class Read {

    private static final Map<String, QuoteWords> WORDS = QuoteWords.standard();

    private static final EntityTagger TAGGER = EntityTagger.standard(1_000);

    private Read() {
    }

    public static QuoteWords words(String language) {
        return Objects.requireNonNull(WORDS.get(language));
    }

    /** What is quoted in a paragraph, before another one. */
    static List<String> passages(String language, String text, @Nullable String next) {
        TextBlock block = block(BlockRole.PARAGRAPH, text);
        TextBlock after = (next != null) ? block(BlockRole.PARAGRAPH, next) : null;
        return texts(block, Passages.of(block, after, words(language)));
    }

    static List<String> quotation(String text) {
        TextBlock block = block(BlockRole.QUOTE, text);
        return texts(block, Passages.of(block, null, words("en")));
    }

    private static List<String> texts(TextBlock block, List<Passage> passages) {
        return passages.stream()
            .map((passage) -> Sentence.text(block, passage.from(), passage.to()) + (passage.open() ? " >" : ""))
            .toList();
    }

    private static TextBlock block(BlockRole role, String text) {
        return new TextBlock(0, role, text, Tokenizer.tokens(text));
    }

    /** The sentences of a paragraph, with what is named and quoted in them. */
    public static List<Sentence> sentences(String language, String text) {
        ArticleText article = Articles.text(Articles.of(text));
        TaggedEntities tagged = TAGGER.tag(article, language);
        Map<String, Entity> entities = tagged.entities().stream().collect(toMap(Entity::id, (entity) -> entity));
        List<Mention> mentions = tagged.mentions();
        TextBlock block = article.blocks().get(0);
        List<Passage> passages = Passages.of(block, null, words(language));
        return new ParagraphReader(block, words(language), entities, mentions, passages).read().sentences();
    }

    /** The sentences as they stand in the text. */
    static List<String> split(String language, String text) {
        return sentences(language, text).stream().map((sentence) -> sentence.text(0, sentence.size())).toList();
    }

}
