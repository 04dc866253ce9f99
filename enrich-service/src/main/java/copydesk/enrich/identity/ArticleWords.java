package copydesk.enrich.identity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Folding;
import copydesk.enrich.text.Token;

/** Which words an article uses, case and diacritics aside. */
public final class ArticleWords {

    private final Set<String> words = new HashSet<>();

    private ArticleWords(Stream<String> words) {
        words.forEach((word) -> this.words.add(Folding.fold(word).toLowerCase(Locale.ROOT)));
    }

    /** The words of an article. */
    public static ArticleWords of(ArticleText text) {
        return of(text.blocks().stream().flatMap((block) -> block.tokens().stream()).map(Token::text));
    }

    /** These words. */
    public static ArticleWords of(Stream<String> words) {
        return new ArticleWords(words);
    }

    boolean has(String normalWord) {
        return this.words.contains(normalWord);
    }

}
