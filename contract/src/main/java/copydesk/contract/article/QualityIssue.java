package copydesk.contract.article;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Something doubtful about a source, for people to look at.
 *
 * @param code what kind of doubt
 * @param block index into the article's blocks; null if it is about the whole article
 * @param start first code point in the block's text; null with {@code block}
 * @param end one past the last code point; null with {@code block}
 * @param detail a sentence for people
 */
public record QualityIssue(IssueCode code, @Nullable Integer block, @Nullable Integer start, @Nullable Integer end,
        String detail) {

    public QualityIssue {
        Required.all(code, detail);
    }

    /** An issue of the article as a whole. */
    public static QualityIssue ofArticle(IssueCode code, String detail) {
        return new QualityIssue(code, null, null, null, detail);
    }

}
