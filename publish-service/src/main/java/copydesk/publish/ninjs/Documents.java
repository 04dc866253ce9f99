package copydesk.publish.ninjs;

import copydesk.contract.change.Change;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.NewsItem;

/**
 * What is published of one version of an article; both belong together and have the same
 * uri and version.
 *
 * @param item the ninjs document
 * @param annotations what ninjs cannot say
 */
public record Documents(NewsItem item, ArticleAnnotations annotations) {

    /** The same, telling what the version changes. */
    public Documents with(Change change) {
        return new Documents(this.item, this.annotations.with(change));
    }

    /** The same, telling in which trace the version came about. */
    public Documents traced(String trace) {
        return new Documents(this.item, this.annotations.traced(trace));
    }

}
