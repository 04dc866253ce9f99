package copydesk.enrich.value;

import java.util.List;
import java.util.Locale;

import copydesk.contract.annotation.Mention;
import copydesk.enrich.text.Letters;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** A block as its readers see it: tokens that may be asked for beyond both ends. */
final class Line {

    private final TextBlock block;

    private final ValueWords words;

    private final boolean[] named;

    private final String[] lower;

    Line(TextBlock block, ValueWords words, List<Mention> mentions) {
        this.block = block;
        this.words = words;
        this.named = new boolean[block.tokens().size()];
        this.lower = block.tokens()
            .stream()
            .map((token) -> token.text().toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
        int at = 0;
        for (Mention mention : mentions) {
            while (at < this.named.length && block.tokens().get(at).start() < mention.start()) {
                at++;
            }
            for (int i = at; i < this.named.length && block.tokens().get(i).start() < mention.end(); i++) {
                this.named[i] = true;
            }
        }
    }

    TextBlock block() {
        return this.block;
    }

    ValueWords words() {
        return this.words;
    }

    int size() {
        return this.named.length;
    }

    /** The token's characters; empty outside the block. */
    String text(int at) {
        return (at >= 0 && at < this.named.length) ? this.block.tokens().get(at).text() : "";
    }

    String lower(int at) {
        return (at >= 0 && at < this.lower.length) ? this.lower[at] : "";
    }

    boolean isWord(int at) {
        return at >= 0 && at < this.named.length && this.block.tokens().get(at).word();
    }

    boolean isCapitalised(int at) {
        return isWord(at) && Letters.isCapitalised(text(at));
    }

    /** Whether it is one of these characters. */
    boolean isMark(int at, String marks) {
        return !text(at).isEmpty() && !isWord(at) && marks.contains(text(at));
    }

    /** Whether a date or amount may begin here; most words begin none. */
    boolean mayBegin(int at) {
        String text = text(at);
        return this.words.begins(lower(at)) || this.words.begins(text) || isDigit(text, 0)
                || isDigit(text, text.length() - 1) || isMark(at, "-\u2212\u2013'\u2019\u2018");
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Whether it follows the token before it without white space. */
    boolean isTight(int at) {
        return at > 0 && at < this.named.length && !this.block.tokens().get(at).spaced();
    }

    /** Whether it is part of a name. */
    boolean isNamed(int at) {
        return at >= 0 && at < this.named.length && this.named[at];
    }

    boolean is(String wordClass, int at) {
        return this.words.is(wordClass, lower(at));
    }

    /** The longest phrase of a class that starts here; null if there is none. */
    @Nullable Phrase phrase(String wordClass, int at) {
        for (int length = this.words.longest(wordClass, lower(at)); length >= 1; length--) {
            String value = (at + length <= size()) ? this.words.value(wordClass, join(at, length)) : null;
            if (value != null) {
                return new Phrase(value, at + length);
            }
        }
        return null;
    }

    private String join(int at, int length) {
        StringBuilder phrase = new StringBuilder(lower(at));
        for (int i = at + 1; i < at + length; i++) {
            phrase.append(' ').append(lower(i));
        }
        return phrase.toString();
    }

    /** A whole number of at most so many digits; -1 if the token is none. */
    int number(int at, int digits) {
        String text = text(at);
        boolean number = !text.isEmpty() && text.length() <= digits
                && text.chars().allMatch((digit) -> digit >= '0' && digit <= '9');
        return number ? Integer.parseInt(text) : -1;
    }

    /** Whether a number here is but the rest of a longer one, of a version or a score. */
    boolean isRest(int at) {
        boolean glued = isTight(at) && at > 1 && isTight(at - 1);
        return glued && isMark(at - 1, ".,:/-\u2013") && startsWithDigit(at - 2);
    }

    boolean startsWithDigit(int at) {
        return !text(at).isEmpty() && isDigit(text(at), 0);
    }

    Token token(int at) {
        return this.block.tokens().get(at);
    }

    /**
     * Words with their meaning.
     *
     * @param value what they mean
     * @param end one past their last token
     */
    record Phrase(String value, int end) {

    }

}
