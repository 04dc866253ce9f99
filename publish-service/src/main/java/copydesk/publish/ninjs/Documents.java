package copydesk.publish.ninjs;

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

}
