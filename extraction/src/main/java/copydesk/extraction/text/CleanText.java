package copydesk.extraction.text;

/**
 * Words as they are appended, with single spaces and without characters that nobody sees.
 */
final class CleanText {

    private static final int REPLACEMENT = 0xfffd;

    private final StringBuilder out = new StringBuilder();

    private int length;

    private boolean spacePending;

    private int previous;

    void append(String words) {
        words.codePoints().forEach(this::append);
    }

    /** Where the next word will start. */
    int startPosition() {
        return (this.spacePending && this.length > 0) ? this.length + 1 : this.length;
    }

    /** Where the last word ended. */
    int endPosition() {
        return this.length;
    }

    @Override
    public String toString() {
        return this.out.toString();
    }

    private void append(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85) {
            this.spacePending = true;
        }
        else if (isJoiner(codePoint) ? joins() : !isInvisible(codePoint)) {
            put(isBroken(codePoint) ? REPLACEMENT : codePoint);
        }
    }

    private void put(int codePoint) {
        if (this.spacePending && this.length > 0) {
            this.out.append(' ');
            this.length++;
        }
        this.spacePending = false;
        this.out.appendCodePoint(codePoint);
        this.length++;
        this.previous = codePoint;
    }

    private static boolean isJoiner(int codePoint) {
        return codePoint == 0x200c || codePoint == 0x200d;
    }

    // joiners carry meaning in Persian, in Indian scripts and inside emoji; elsewhere
    // they only hide differences
    private boolean joins() {
        return this.previous >= 0x600 && !this.spacePending && !isJoiner(this.previous);
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.CONTROL || codePoint == 0xad || codePoint == 0x61c
                || codePoint == 0x180e || codePoint == 0xfeff || between(codePoint, 0x200b, 0x200f)
                || between(codePoint, 0x202a, 0x202e) || between(codePoint, 0x2060, 0x206f)
                || between(codePoint, 0xfff9, 0xfffb);
    }

    private static boolean isBroken(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE || (codePoint & 0xfffe) == 0xfffe
                || between(codePoint, 0xfdd0, 0xfdef);
    }

    private static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

}
