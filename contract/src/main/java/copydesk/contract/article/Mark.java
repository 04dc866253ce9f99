package copydesk.contract.article;

import copydesk.contract.Required;

/**
 * Emphasis inside a block.
 *
 * @param kind which emphasis
 * @param start first code point in the block's text
 * @param end one past the last code point
 */
public record Mark(MarkKind kind, int start, int end) {

    public Mark {
        Required.all(kind);
    }

}
