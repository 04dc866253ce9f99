package copydesk.enrich.headline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import copydesk.enrich.text.Letters;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/**
 * Writes headlines in title case as a sentence would be written, as far as the article
 * tells: what its sentences write with a capital keeps it, and so does what is known as a
 * name; all other words are small. Thread-safe once made.
 */
public final class SentenceCase {

    private final Map<String, Integer> small = new HashMap<>();

    private final Map<String, Integer> capital = new HashMap<>();

    private final Predicate<String> known;

    /**
     * Learns from an article.
     * @param sentences its blocks that are written as sentences
     * @param known whether a word is known as a name, wherever it stands
     */
    public SentenceCase(List<TextBlock> sentences, Predicate<String> known) {
        this.known = known;
        sentences.forEach((block) -> learn(block.tokens()));
    }

    private void learn(List<Token> tokens) {
        boolean first = true;
        for (Token token : tokens) {
            first |= token.sentenceStart();
            if (token.word()) {
                boolean large = Letters.isCapitalised(token.text());
                if (!large || !first) {
                    (large ? this.capital : this.small).merge(lower(token), 1, Integer::sum);
                }
                first = false;
            }
        }
    }

    /**
     * The headline with each word at its place; as it is, if there was no sentence to
     * learn from.
     */
    public TextBlock of(TextBlock title) {
        return this.small.isEmpty() ? title : new TextBlock(title.index(), title.role(), title.text(),
                title.tokens().stream().map((token) -> isSmall(token) ? small(token) : token).toList());
    }

    private static Token small(Token token) {
        return new Token(token.start(), token.end(), token.utf16Start(), lower(token), token.word(), token.spaced(),
                token.sentenceStart());
    }

    private boolean isSmall(Token token) {
        if (!token.word() || !Letters.isCapitalised(token.text()) || Letters.isCapitals(token.text())) {
            return false;
        }
        if (lower(token).length() != token.text().length()) {
            // a letter that becomes two would move all places behind it
            return false;
        }
        int smalls = this.small.getOrDefault(lower(token), 0);
        int capitals = this.capital.getOrDefault(lower(token), 0);
        return (smalls + capitals > 0) ? smalls >= capitals : !this.known.test(token.text());
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

}
