package copydesk.contract.article;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A hyperlink of the source. None is dropped: one without a target keeps its place.
 *
 * @param id {@code l1}, {@code l2} … in document order
 * @param kind where it stands
 * @param block index into the article's blocks
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param text the anchor's words
 * @param href absolute target as the source gives it; null where there is none
 */
public record Link(String id, LinkKind kind, int block, int start, int end, String text, @Nullable String href) {

    public Link {
        Required.all(id, kind, text);
    }

}
