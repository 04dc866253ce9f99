package copydesk.contract.news;

import copydesk.contract.Required;
import copydesk.contract.article.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * A doubt about the source.
 *
 * @param code what kind
 * @param detail a sentence for people
 * @param selector where in a published text; null if it is about the whole article
 */
public record PublishedIssue(IssueCode code, String detail, @Nullable Selector selector) {

    public PublishedIssue {
        Required.all(code, detail);
    }

}
