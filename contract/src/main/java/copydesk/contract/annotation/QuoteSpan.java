package copydesk.contract.annotation;

import copydesk.contract.Required;

/**
 * A place in the article where words of a quote stand, without the quotation marks around
 * them.
 *
 * @param block index into the article's blocks
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param text exactly the words at that place
 */
public record QuoteSpan(int block, int start, int end, String text) {

    public QuoteSpan {
        Required.all(text);
    }

}
