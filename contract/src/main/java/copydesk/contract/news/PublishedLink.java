package copydesk.contract.news;

import copydesk.contract.Required;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * A hyperlink of the source, accounted for.
 *
 * @param id as in the XHTML body's {@code a} elements
 * @param kind where it stood
 * @param status what is known about its target
 * @param text the anchor's words
 * @param href the target; null if there is none to pass on
 * @param selector where in a published text; null if it stood outside the body
 * @param association uri of the related article or embed it became; null otherwise
 * @param linkClass where it leads; null in records from before links had classes
 * @param amp whether the target is the AMP variant of a page; null if it is not
 * @param target uri of the article that a healed link leads to; null otherwise
 * @param confidence how sure that is, 0 to 1, two decimals; null otherwise
 */
public record PublishedLink(String id, LinkKind kind, LinkStatus status, String text, @Nullable String href,
        @Nullable Selector selector, @Nullable String association, @Nullable LinkClass linkClass, @Nullable Boolean amp,
        @Nullable String target, @Nullable Double confidence) {

    public PublishedLink {
        Required.all(id, kind, status, text);
    }

    /** A hyperlink without a class, that leads to no article we published. */
    public PublishedLink(String id, LinkKind kind, LinkStatus status, String text, @Nullable String href,
            @Nullable Selector selector, @Nullable String association) {
        this(id, kind, status, text, href, selector, association, null, null, null, null);
    }

}
