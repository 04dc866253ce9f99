package copydesk.enrich.sentence;

import java.util.List;
import java.util.Set;

import copydesk.enrich.text.Token;

/**
 * Where the quotation marks of a block may open and close, by what stands around them.
 * Looks at each token once.
 */
final class MarkPlaces {

    private static final Set<String> CLIPPED = Set.of("em", "tis", "twas", "til", "cause", "bout", "round", "n", "cos");

    private static final String ALWAYS_OPENING = "\u201e\u00ab\u300c\u300e\uff62";

    private static final String AFTER_OPENING = "([{-\u2013\u2014\u2012\u2015:/\u00bf\u00a1\u2026\uff1a\uff0c";

    private static final String BEFORE_CLOSING = ")]}-\u2013\u2014\u2012\u2015:/.,;!?\u2026\u3002\u3001\uff0c";

    private final List<Token> tokens;

    private final boolean[] singleFollows;

    MarkPlaces(List<Token> tokens) {
        this.tokens = tokens;
        this.singleFollows = new boolean[tokens.size() + 1];
        boolean follows = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            this.singleFollows[i] = follows;
            if (isSingleMark(i)) {
                follows = isSureSingleClosing(i) || (follows && !canOpen(i));
            }
        }
    }

    /** Whether a mark stands where one opens: before words, not after them. */
    boolean canOpen(int at) {
        if (at + 1 >= this.tokens.size()) {
            return false;
        }
        Token next = this.tokens.get(at + 1);
        boolean before = at == 0 || this.tokens.get(at).spaced() || isOneOf(at, ALWAYS_OPENING)
                || isOneOf(at - 1, AFTER_OPENING) || Mark.isAny(this.tokens.get(at - 1)) || isIdeograph(at - 1);
        return before && !(next.spaced() && isTight(at)) && !isOneOf(at + 1, ",;!?)");
    }

    /** Whether a mark stands where one closes: after words, not before them. */
    boolean canClose(int at) {
        boolean after = at + 1 >= this.tokens.size() || this.tokens.get(at + 1).spaced()
                || isOneOf(at + 1, BEFORE_CLOSING) || Mark.isAny(this.tokens.get(at + 1));
        return at > 0 && (after || !this.tokens.get(at).spaced()) && !isApostrophe(at);
    }

    /** Whether an apostrophe may open a quotation. */
    boolean canOpenSingle(int at) {
        Token next = (at + 1 < this.tokens.size()) ? this.tokens.get(at + 1) : this.tokens.get(at);
        boolean clipped = CLIPPED.contains(next.text().toLowerCase(java.util.Locale.ROOT))
                || Character.isDigit(next.text().codePointAt(0));
        return canOpen(at) && !clipped;
    }

    /**
     * Whether an apostrophe closes a quotation. After a plural, as in "the workers'
     * rights", it does only if none follows that closes surely.
     */
    boolean canCloseSingle(int at) {
        if (!canClose(at) || isTightWord(at + 1)) {
            return false;
        }
        boolean plural = at > 0 && this.tokens.get(at - 1).text().endsWith("s") && at + 1 < this.tokens.size()
                && this.tokens.get(at + 1).word();
        return !plural || !this.singleFollows[at];
    }

    private boolean isSureSingleClosing(int at) {
        return canClose(at) && !isTightWord(at + 1)
                && (isOneOf(at - 1, ".,!?\u2026") || at + 1 >= this.tokens.size() || isOneOf(at + 1, ".,;:!?"));
    }

    private boolean isSingleMark(int at) {
        return "'\u2018\u2019".contains(this.tokens.get(at).text());
    }

    private boolean isApostrophe(int at) {
        return isSingleMark(at) && isTightWord(at + 1) && this.tokens.get(at - 1).word()
                && !this.tokens.get(at).spaced();
    }

    private boolean isTightWord(int at) {
        return at < this.tokens.size() && this.tokens.get(at).word() && !this.tokens.get(at).spaced();
    }

    private boolean isTight(int at) {
        return !"\u00ab\u2039".contains(this.tokens.get(at).text());
    }

    private boolean isOneOf(int at, String marks) {
        Token token = this.tokens.get(at);
        return !token.word() && marks.contains(token.text());
    }

    private boolean isIdeograph(int at) {
        String text = this.tokens.get(at).text();
        return Character.isIdeographic(text.codePointBefore(text.length()))
                || Character.UnicodeScript.of(text.codePointBefore(text.length())) == Character.UnicodeScript.HIRAGANA;
    }

}
