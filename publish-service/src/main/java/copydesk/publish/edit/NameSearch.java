package copydesk.publish.edit;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds a name in a text where it stands exactly so and is not part of a longer word.
 * Takes time in the order of the text's length.
 */
final class NameSearch {

    // between words of these nothing stands that could be looked for
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private final String text;

    private final String name;

    private NameSearch(String text, String name) {
        this.text = text;
        this.name = name;
    }

    /** Every place of a name in a text, in order and apart from each other. */
    static List<Span> find(String name, String text) {
        return name.isEmpty() ? List.of() : new NameSearch(text, name).find();
    }

    private List<Span> find() {
        List<Span> found = new ArrayList<>();
        int length = this.name.codePointCount(0, this.name.length());
        int counted = 0;
        int codePoints = 0;
        int at = this.text.indexOf(this.name);
        while (at >= 0) {
            int next = this.text.offsetByCodePoints(at, 1);
            if (!isBorder(at)) {
                next = wordEnd(at);
            }
            else if (isBorder(at + this.name.length())) {
                codePoints += this.text.codePointCount(counted, at);
                found.add(new Span(codePoints, codePoints + length));
                counted = at;
                next = at + this.name.length();
            }
            at = this.text.indexOf(this.name, next);
        }
        return found;
    }

    private boolean isBorder(int at) {
        if (at == 0 || at == this.text.length()) {
            return true;
        }
        int before = this.text.codePointBefore(at);
        int after = this.text.codePointAt(at);
        return !isWord(before) || !isWord(after) || isFree(before) || isFree(after);
    }

    // a name inside a word begins none before the word ends
    private int wordEnd(int at) {
        int end = at;
        while (end < this.text.length() && !(end > at && isBorder(end))) {
            end += Character.charCount(this.text.codePointAt(end));
        }
        return end;
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isFree(int codePoint) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
    }

    /**
     * A place in a text.
     *
     * @param start first code point
     * @param end one past the last code point
     */
    record Span(int start, int end) {

    }

}
