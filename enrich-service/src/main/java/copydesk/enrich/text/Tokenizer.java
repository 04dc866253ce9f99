package copydesk.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into tokens, in one pass over it. Takes any text, also one that is not
 * well-formed UTF-16.
 */
public final class Tokenizer {

    private static final Set<String> ABBREVIATIONS = Set.of("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Lt",
            "Col", "Maj", "Capt", "Sgt", "Adm", "Prof", "Rev", "Hon", "St", "Jr", "Sr", "vs", "Inc", "Ltd", "Corp",
            "Co", "No", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "Mme", "Mlle", "Sra", "Hr", "Fr", "bzw");

    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    private final String text;

    private final List<Token> tokens = new ArrayList<>();

    private int codePoint;

    private boolean spaced = true;

    private boolean sentenceEnded = true;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of a text in order. */
    public static List<Token> tokens(String text) {
        return new Tokenizer(text).read();
    }

    private List<Token> read() {
        int at = 0;
        while (at < this.text.length()) {
            int character = this.text.codePointAt(at);
            if (isSpace(character)) {
                this.spaced = true;
                this.codePoint++;
                at += Character.charCount(character);
            }
            else {
                at = isWordPart(character) ? word(at) : other(at, character);
                this.spaced = false;
            }
        }
        return this.tokens;
    }

    private int word(int from) {
        int at = from;
        int start = this.codePoint;
        while (at < this.text.length() && isWordPart(this.text.codePointAt(at))) {
            at += Character.charCount(this.text.codePointAt(at));
            this.codePoint++;
        }
        boolean starts = this.sentenceEnded && (this.spaced || start == 0 || !previousEndsSentence());
        this.tokens
            .add(new Token(start, this.codePoint, from, this.text.substring(from, at), true, this.spaced, starts));
        this.sentenceEnded = false;
        return at;
    }

    private int other(int from, int character) {
        int to = from + Character.charCount(character);
        if (character == '.') {
            this.sentenceEnded = !afterAbbreviation();
        }
        else if (character == '!' || character == '?' || character == '\u2026') {
            this.sentenceEnded = true;
        }
        else if (!isQuoteOrBracket(character)) {
            this.sentenceEnded = this.tokens.isEmpty();
        }
        this.tokens.add(new Token(this.codePoint, ++this.codePoint, from, this.text.substring(from, to), false,
                this.spaced, false));
        return to;
    }

    private boolean previousEndsSentence() {
        Token last = this.tokens.get(this.tokens.size() - 1);
        return last.is('.') || last.is('!') || last.is('?') || last.is('\u2026');
    }

    private boolean afterAbbreviation() {
        if (this.tokens.isEmpty() || this.spaced) {
            return false;
        }
        String last = this.tokens.get(this.tokens.size() - 1).text();
        return ABBREVIATIONS.contains(last) || (last.length() == 1 && Character.isUpperCase(last.charAt(0)));
    }

    private static boolean isQuoteOrBracket(int character) {
        return "\"'()[]\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a".indexOf(character) >= 0;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character) || (MARKS >> Character.getType(character) & 1) != 0;
    }

}
