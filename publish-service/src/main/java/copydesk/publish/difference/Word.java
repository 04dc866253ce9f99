package copydesk.publish.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word or a sign of a text.
 *
 * @param start first character
 * @param end one past the last character
 * @param folded the word without typography
 */
public record Word(int start, int end, String folded) {

    private static final String INNER = ".,:/-'\u2019\u2011\u2013";

    private static final Set<String> REPEATED = Set.of("-", "\"");

    /** The words and signs of a text, in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = isPart(text, at) ? end(text, at) : endOfSign(text, at);
            String folded = Wording.fold(text.substring(at, end));
            if (!folded.isEmpty()) {
                words.add(new Word(at, end, folded));
            }
            at = end;
        }
        return words;
    }

    // a mark inside a word or a number belongs to it: 1,000, U.S., twenty-one
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()
                && (isPart(text, at) || (INNER.indexOf(text.charAt(at)) >= 0 && isPart(text, at + 1)))) {
            at++;
        }
        return at;
    }

    // -- is one dash, and '' one quotation mark
    private static int endOfSign(String text, int start) {
        String sign = Wording.fold(text.substring(start, start + 1));
        int at = start + 1;
        while (REPEATED.contains(sign) && at < text.length() && sign.equals(Wording.fold(text.substring(at, at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isPart(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char unit = text.charAt(at);
        return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    boolean isNumber() {
        return this.folded.chars().anyMatch(Character::isDigit);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(this.folded.codePointAt(0));
    }

}
