package copydesk.ingest.feed.xml;

/**
 * Takes off a feed what nobody would read of it, before a parser pays for it: entries
 * beyond the limit, and of an entry, or of what stands before the first, the elements
 * beyond any use. Sees each character a few times at most.
 */
final class Surplus {

    /** Most elements of an entry beside those in CDATA: a very long article has some. */
    static final int MOST = 10_000;

    private static final String SECTION = "<![CDATA[";

    private static final String COMMENT = "<!--";

    private final String text;

    private final StringBuilder kept = new StringBuilder();

    private int at;

    private Surplus(String text) {
        this.text = text;
    }

    /**
     * The text without its surplus.
     * @param entries how many are left in
     */
    static String without(String text, long entries) {
        return new Surplus(text).cut(entries);
    }

    private String cut(long entries) {
        long found = 0;
        int elements = 0;
        int from = 0;
        for (next(); this.at >= 0; next()) {
            if (isEntry()) {
                if (++found > entries) {
                    break;
                }
                from = (elements > MOST) ? this.at : from;
                elements = 0;
            }
            else if (begins() && ++elements == MOST + 1) {
                this.kept.append(this.text, from, this.at);
            }
            this.at++;
        }
        if (elements <= MOST) {
            this.kept.append(this.text, from, (this.at >= 0) ? this.at : this.text.length());
        }
        return this.kept.toString();
    }

    // comments and CDATA hold no elements, whatever is written there
    private void next() {
        this.at = this.text.indexOf('<', this.at);
        while (this.at >= 0) {
            String end = this.text.startsWith(SECTION, this.at) ? "]]>"
                    : this.text.startsWith(COMMENT, this.at) ? "-->" : "";
            if (end.isEmpty()) {
                return;
            }
            int behind = this.text.indexOf(end, this.at);
            this.at = (behind < 0) ? -1 : this.text.indexOf('<', behind);
        }
    }

    private boolean begins() {
        return this.at + 1 < this.text.length() && Character.isLetter(this.text.charAt(this.at + 1));
    }

    private boolean isEntry() {
        int name = this.at + 1;
        int end = name;
        while (end < this.text.length() && isName(this.text.charAt(end))) {
            name = (this.text.charAt(end) == ':') ? end + 1 : name;
            end++;
        }
        return is("item", name, end) || is("entry", name, end);
    }

    private boolean is(String word, int from, int end) {
        return end - from == word.length() && this.text.regionMatches(true, from, word, 0, word.length());
    }

    private static boolean isName(char sign) {
        return Character.isLetterOrDigit(sign) || sign == ':' || sign == '-' || sign == '_' || sign == '.';
    }

}
