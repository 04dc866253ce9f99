package copydesk.console.story;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * A hyperlink of the source.
 *
 * @param kind where it stood
 * @param status what is known about its target
 * @param text the anchor's words
 * @param href the target; null if there is none to pass on
 * @param span where in the text; null if it stood outside
 * @param linkClass where it leads; null if the record does not say
 */
public record StoryLink(LinkKind kind, LinkStatus status, String text, @Nullable String href, @Nullable StorySpan span,
        @Nullable LinkClass linkClass) {

}
