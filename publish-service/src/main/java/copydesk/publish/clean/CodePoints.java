package copydesk.publish.clean;

/**
 * A text addressed by Unicode code points, as the contract counts, while Java counts
 * UTF-16 units. Immutable.
 */
public final class CodePoints {

    private static final int[] ONE_TO_ONE = {};

    private final String text;

    private final int length;

    // because nearly all news text has no character beyond U+FFFF, the table is made only
    // where one occurs
    private final int[] units;

    private CodePoints(String text, int length, int[] units) {
        this.text = text;
        this.length = length;
        this.units = units;
    }

    /** Makes a text addressable. */
    public static CodePoints of(String text) {
        int length = text.codePointCount(0, text.length());
        return new CodePoints(text, length, (length == text.length()) ? ONE_TO_ONE : units(text, length));
    }

    private static int[] units(String text, int length) {
        int[] units = new int[length + 1];
        int unit = 0;
        for (int i = 0; i < length; i++) {
            units[i] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[length] = unit;
        return units;
    }

    /** The text itself. */
    public String text() {
        return this.text;
    }

    /** How many code points it has. */
    public int length() {
        return this.length;
    }

    /** Whether these are the bounds of a part of this text, possibly an empty one. */
    public boolean holds(int start, int end) {
        return 0 <= start && start <= end && end <= this.length;
    }

    /**
     * Where a code point begins, in UTF-16 units; the length of the text for the place
     * after the last one.
     */
    public int utf16(int codePoint) {
        return (this.units == ONE_TO_ONE) ? codePoint : this.units[codePoint];
    }

    /** The words between two places. */
    public String slice(int start, int end) {
        return this.text.substring(utf16(start), utf16(end));
    }

    /** Whether exactly these words stand between two places. */
    public boolean reads(int start, int end, String words) {
        return holds(start, end) && utf16(end) - utf16(start) == words.length()
                && this.text.startsWith(words, utf16(start));
    }

}
