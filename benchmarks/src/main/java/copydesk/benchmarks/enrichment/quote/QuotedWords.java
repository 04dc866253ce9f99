package copydesk.benchmarks.enrichment.quote;

import copydesk.benchmarks.enrichment.gold.GoldQuote;
import copydesk.contract.annotation.QuoteSpan;

/**
 * Where quoted words stand, without the quotation marks around them. The news set counts
 * the marks in and the product leaves them out; a quotation mark that nothing closes, as
 * at the end of a paragraph, is left out on its side alone.
 *
 * @param block index of the block
 * @param start first code point
 * @param end one past the last code point
 */
record QuotedWords(int block, int start, int end) implements Comparable<QuotedWords> {

    private static final String OPENING = "\"\u201c\u201e\u00ab\u2018'\u201a\u2039";

    private static final String CLOSING = "\"\u201d\u201c\u00bb\u2019'\u203a";

    static QuotedWords of(GoldQuote quote) {
        return of(quote.block(), quote.start(), quote.text());
    }

    static QuotedWords of(QuoteSpan span) {
        return of(span.block(), span.start(), span.text());
    }

    private static QuotedWords of(int block, int start, String text) {
        int[] points = text.codePoints().toArray();
        int from = isOneOf(points, 0, OPENING) ? 1 : 0;
        int to = isOneOf(points, points.length - 1, CLOSING) && points.length > from + 1 ? points.length - 1
                : points.length;
        // an apostrophe at the end belongs to the words unless one opens them
        boolean plural = to < points.length && "'\u2019".indexOf(points[to]) >= 0
                && !isOneOf(points, 0, "'\u2018\u201a");
        to = plural ? points.length : to;
        while (from < to && Character.isWhitespace(points[from])) {
            from++;
        }
        while (to > from && Character.isWhitespace(points[to - 1])) {
            to--;
        }
        return new QuotedWords(block, start + from, start + to);
    }

    private static boolean isOneOf(int[] points, int at, String marks) {
        return at >= 0 && at < points.length && marks.indexOf(points[at]) >= 0;
    }

    boolean overlaps(QuotedWords other) {
        return this.block == other.block && this.start < other.end && other.start < this.end;
    }

    @Override
    public int compareTo(QuotedWords other) {
        int blocks = Integer.compare(this.block, other.block);
        return (blocks != 0) ? blocks : Integer.compare(this.start, other.start);
    }

}
