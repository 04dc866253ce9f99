package copydesk.publish.difference;

import java.util.List;
import java.util.regex.Pattern;

import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;

/**
 * What of a text are words, and what is only typography. Two texts with the same folded
 * form differ at most in the shape of quotation marks, dashes and ellipses and in white
 * space that parts no words.
 */
public final class Wording {

    private static final String QUOTES = "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033"
            + "\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\uff02\uff07";

    private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff";

    private static final char MINUS = '\u2212';

    private static final char ELLIPSIS = '\u2026';

    // what most of a text is made of: letters and digits that fold to themselves
    private static final boolean[] PLAIN = plain();

    private static final Pattern ANCHOR = Pattern.compile("</?a\\b[^>]*>");

    // an anchor splits the emphasis around it, which is no change of the emphasis
    private static final Pattern SEAM = Pattern.compile("</em></strong><strong><em>|</(strong|em)><\\1>");

    private Wording() {
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char unit = 0; unit < plain.length; unit++) {
            plain[unit] = Character.isLetterOrDigit(unit);
        }
        return plain;
    }

    private static boolean isPlain(char unit) {
        return unit < PLAIN.length && PLAIN[unit];
    }

    // where the first characters end that fold to themselves
    private static int plainEnd(String text) {
        int end = 0;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The words of texts, without typography. */
    public static List<String> fold(List<String> texts) {
        return texts.stream().map(Wording::fold).toList();
    }

    /** The words of a text, without typography. */
    public static String fold(String text) {
        int plain = plainEnd(text);
        return (plain == text.length()) ? text : fold(text, plain);
    }

    private static String fold(String text, int plain) {
        StringBuilder folded = new StringBuilder(text.length()).append(text, 0, plain);
        boolean gap = false;
        for (int i = plain; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isPlain(unit)) {
                word(folded, gap, unit);
                gap = false;
            }
            else if (isSpace(unit)) {
                gap = true;
            }
            else if (INVISIBLE.indexOf(unit) < 0) {
                append(folded, unit, gap);
                gap = false;
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, char unit, boolean gap) {
        if (isQuote(unit) || isDash(unit)) {
            char sign = isQuote(unit) ? '"' : '-';
            folded.append((last(folded) == sign) ? "" : String.valueOf(sign));
        }
        else if (unit == ELLIPSIS) {
            folded.append("...");
        }
        else {
            word(folded, gap, unit);
        }
    }

    private static void word(StringBuilder folded, boolean gap, char unit) {
        if (gap && isWord(last(folded)) && isWord(unit)) {
            folded.append(' ');
        }
        folded.append(unit);
    }

    private static char last(StringBuilder folded) {
        return folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static boolean isQuote(char unit) {
        return QUOTES.indexOf(unit) >= 0;
    }

    private static boolean isDash(char unit) {
        return Character.getType(unit) == Character.DASH_PUNCTUATION || unit == MINUS;
    }

    private static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
    }

    /** The plain text of the body. */
    public static String plainBody(NewsItem item) {
        return body(item, 0);
    }

    /**
     * The XHTML of the body without its hyperlinks: what paragraphs, lists and emphasis
     * are made of.
     */
    public static String markup(NewsItem item) {
        String plain = ANCHOR.matcher(body(item, 1)).replaceAll("");
        return SEAM.matcher(plain).replaceAll("");
    }

    /** Whether the bodies of two documents have the same markup. */
    public static boolean haveSameMarkup(NewsItem one, NewsItem other) {
        return body(one, 1).equals(body(other, 1)) || markup(one).equals(markup(other));
    }

    /** Whether two texts have the same words, which is whether they fold to the same. */
    public static boolean haveSameWords(String one, String other) {
        return one.equals(other) || (haveSameLetters(one, other) && fold(one).equals(fold(other)));
    }

    // folding leaves all letters and digits as they are, and most changes change some
    private static boolean haveSameLetters(String one, String other) {
        int same = sameBeginning(one, other);
        int left = letter(one, same);
        int right = letter(other, same);
        while (left < one.length() && right < other.length() && one.charAt(left) == other.charAt(right)) {
            left = letter(one, left + 1);
            right = letter(other, right + 1);
        }
        return left == one.length() && right == other.length();
    }

    private static int sameBeginning(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int at = 0;
        while (at < length && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int letter(String text, int from) {
        int at = from;
        while (at < text.length() && !isPlain(text.charAt(at)) && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String body(NewsItem item, int index) {
        List<Body> bodies = item.bodies();
        return (bodies == null || bodies.size() <= index) ? "" : bodies.get(index).value();
    }

}
