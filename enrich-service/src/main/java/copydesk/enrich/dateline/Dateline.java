package copydesk.enrich.dateline;

import java.util.List;
import java.util.Set;

import copydesk.enrich.text.Letters;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a dateline.
 *
 * @param from first token of the place
 * @param to one past its last token
 * @param agency the agency in brackets; null if there is none
 */
record Dateline(int from, int to, @Nullable String agency) {

    private static final int LONGEST_PLACE = 9;

    private static final int LONGEST = 24;

    private static final int LONGEST_AGENCY = 5;

    private static final String DASHES = "\u2014\u2013\u2015-";

    private static final Set<String> MONTHS = Set.of("jan", "january", "feb", "february", "mar", "march", "apr",
            "april", "may", "jun", "june", "jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october",
            "nov", "november", "dec", "december");

    /** The dateline at the beginning of a block; null if there is none. */
    static @Nullable Dateline read(TextBlock block) {
        return new Parser(block.tokens()).read(block.text());
    }

    /** Reads the tokens of a block from left to right. */
    private static final class Parser {

        private final List<Token> tokens;

        Parser(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Nullable Dateline read(String text) {
            int to = place();
            int open = afterDate(to);
            int close = isOne(open, "(") ? close(open) : -1;
            int dash = (close > 0) ? close + 1 : open;
            if (to == 0 || (isOne(open, "(") && close < 0) || !isDash(dash)) {
                return null;
            }
            boolean agency = close > 0;
            return (agency || isInCapitals()) ? new Dateline(0, to, agency ? words(text, open + 1, close) : null)
                    : null;
        }

        /** One past the place: words with capitals, parted by commas or a slash. */
        private int place() {
            int at = 0;
            while (at < Math.min(this.tokens.size(), LONGEST_PLACE) && belongs(at)) {
                at++;
            }
            while (at > 0 && (isOne(at - 1, ",/-\u2014\u2013") || isMonth(at - 1))) {
                at--;
            }
            return at;
        }

        private boolean belongs(int at) {
            Token token = this.tokens.get(at);
            boolean particle = token.word() && at > 0
                    && Set.of("de", "of", "la", "el", "do", "and", "upon").contains(token.text());
            boolean word = token.word() && (Letters.isCapitalised(token.text()) || particle) && !isMonth(at);
            boolean mark = at > 0 && (isOne(at, ",/") || (!token.spaced() && isOne(at, ".'\u2019-"))
                    && !(isDash(at) && at + 1 < this.tokens.size() && this.tokens.get(at + 1).spaced()));
            return word || mark;
        }

        private boolean isMonth(int at) {
            boolean month = MONTHS.contains(this.tokens.get(at).text().toLowerCase(java.util.Locale.ROOT));
            return month && at > 1 && isOne(at - 1, ",");
        }

        /** Over ", March 3" and ", 3 May 2024". */
        private int afterDate(int from) {
            int at = from;
            while (at < Math.min(this.tokens.size(), from + 6) && (isOne(at, ",.") || isNumber(at) || isMonth(at)
                    || at > from && MONTHS.contains(this.tokens.get(at).text().toLowerCase(java.util.Locale.ROOT)))) {
                at++;
            }
            return at;
        }

        private boolean isNumber(int at) {
            String text = this.tokens.get(at).text();
            return text.length() <= 4 && text.chars().allMatch((digit) -> digit >= '0' && digit <= '9');
        }

        private int close(int open) {
            for (int i = open + 2; i <= Math.min(this.tokens.size() - 1, open + 1 + LONGEST_AGENCY); i++) {
                if (isOne(i, ")")) {
                    return Letters.isCapitalised(this.tokens.get(open + 1).text())
                            || this.tokens.get(open + 1).text().length() <= 4 ? i : -1;
                }
            }
            return -1;
        }

        /** A dash with space around it, or two of them, and words after it. */
        private boolean isDash(int at) {
            int next = at + 1;
            while (next < Math.min(this.tokens.size(), LONGEST) && isOne(next, "-")) {
                next++;
            }
            return at > 0 && next < this.tokens.size() && isOne(at, DASHES) && this.tokens.get(next).spaced();
        }

        private boolean isInCapitals() {
            String first = this.tokens.get(0).text();
            boolean saint = first.equals("St") || first.equals("Mc");
            Token word = (saint && this.tokens.size() > 2) ? this.tokens.get(2) : this.tokens.get(0);
            long small = word.text().codePoints().filter(Character::isLowerCase).count();
            long large = word.text().codePoints().filter(Character::isUpperCase).count();
            return large >= 2 && small <= 1;
        }

        private String words(String text, int from, int to) {
            Token last = this.tokens.get(to - 1);
            return text.substring(this.tokens.get(from).utf16Start(), last.utf16Start() + last.text().length());
        }

        private boolean isOne(int at, String marks) {
            return at >= 0 && at < this.tokens.size() && !this.tokens.get(at).word()
                    && marks.contains(this.tokens.get(at).text());
        }

    }

}
