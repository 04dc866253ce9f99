package copydesk.enrich.text;

/**
 * A word or a single other character of a block, with its place.
 *
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param utf16Start the first character's index in the block's text
 * @param text exactly the characters at that place
 * @param word whether it is made of letters, digits and combining marks
 * @param spaced whether white space or the block's start is before it
 * @param sentenceStart whether a sentence starts with it
 */
public record Token(int start, int end, int utf16Start, String text, boolean word, boolean spaced,
        boolean sentenceStart) {

    /** Whether this is the one character given. */
    public boolean is(char character) {
        return this.text.length() == 1 && this.text.charAt(0) == character;
    }

}
