package copydesk.benchmarks.article;

import copydesk.contract.article.FetchFacts;

/**
 * A document as a source would offer it.
 *
 * @param facts how it would have been fetched
 * @param document the bytes
 */
public record GeneratedArticle(FetchFacts facts, byte[] document) {

}
