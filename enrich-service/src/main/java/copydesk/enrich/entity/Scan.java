package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Folding;
import copydesk.enrich.text.Letters;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/**
 * A block while its names are looked for: its tokens, and the spans found, which never
 * overlap.
 */
final class Scan {

    private static final Comparator<Span> BEST_FIRST = Comparator.comparingInt(Span::length)
        .reversed()
        .thenComparing(Span::evidence)
        .thenComparing(Span::from);

    private final TextBlock block;

    private final List<Token> tokens;

    private final String[] words;

    private final Style style;

    private final boolean[] covered;

    private final List<Span> spans = new ArrayList<>();

    Scan(TextBlock block) {
        this.block = block;
        this.tokens = block.tokens();
        this.words = new String[this.tokens.size()];
        for (int i = 0; i < this.words.length; i++) {
            this.words[i] = Folding.fold(this.tokens.get(i).text());
        }
        this.style = Style.of(block);
        this.covered = new boolean[this.words.length];
    }

    TextBlock block() {
        return this.block;
    }

    Style style() {
        return this.style;
    }

    /** Whether it is a headline, or written as one. */
    boolean isHeadline() {
        return this.block.role() == BlockRole.HEADLINE || this.style == Style.TITLE;
    }

    /** Whether it is made of sentences, as body and standfirst are. */
    boolean isOfBody() {
        return this.block.role() != BlockRole.HEADLINE && this.style == Style.SENTENCE;
    }

    int size() {
        return this.words.length;
    }

    Token token(int at) {
        return this.tokens.get(at);
    }

    /** The folded words. */
    String[] words() {
        return this.words;
    }

    /** The folded word at an index, empty outside the block. */
    String word(int at) {
        return (at >= 0 && at < this.words.length) ? this.words[at] : "";
    }

    String lowerWord(int at) {
        return word(at).toLowerCase(Locale.ROOT);
    }

    boolean is(int at, char character) {
        return at >= 0 && at < this.words.length && this.tokens.get(at).is(character);
    }

    /** Whether the token is a word that starts with a capital. */
    boolean isCapitalised(int at) {
        return at >= 0 && at < this.words.length && this.tokens.get(at).word()
                && Letters.isCapitalised(this.tokens.get(at).text());
    }

    /** Whether a token follows the one before after white space, in the same sentence. */
    boolean isNext(int at) {
        return at > 0 && at < this.words.length && this.tokens.get(at).spaced() && !this.tokens.get(at).sentenceStart();
    }

    /** Whether a token follows the one before without anything between. */
    boolean isGlued(int at) {
        return at > 0 && at < this.words.length && !this.tokens.get(at).spaced();
    }

    /** The text from one token to another, as it stands in the block. */
    String text(int from, int to) {
        Token last = this.tokens.get(to - 1);
        return this.block.text()
            .substring(this.tokens.get(from).utf16Start(), last.utf16Start() + last.text().length());
    }

    /**
     * Keeps the best of the candidates that overlap neither each other nor what is kept
     * already.
     */
    void keep(List<Span> candidates) {
        candidates.sort(BEST_FIRST);
        for (Span candidate : candidates) {
            if (isFree(candidate.from(), candidate.to())) {
                Arrays.fill(this.covered, candidate.from(), candidate.to(), true);
                this.spans.add(candidate);
            }
        }
        this.spans.sort(Comparator.comparingInt(Span::from));
    }

    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (this.covered[i]) {
                return false;
            }
        }
        return true;
    }

    /** The spans kept, in order. */
    List<Span> spans() {
        return this.spans;
    }

    /** Says of each span again who is meant, in the order of the spans. */
    void replaceSpans(Iterator<Span> meant) {
        this.spans.replaceAll((span) -> meant.next());
    }

}
