package copydesk.console.story;

import copydesk.contract.article.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * A doubt about the source.
 *
 * @param code what kind
 * @param detail a sentence for people
 * @param span where in the text; null if it is about the whole article
 */
public record StoryIssue(IssueCode code, String detail, @Nullable StorySpan span) {

}
