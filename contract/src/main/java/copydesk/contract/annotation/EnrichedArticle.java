package copydesk.contract.annotation;

import copydesk.contract.Required;
import copydesk.contract.article.Article;

/**
 * The article and what was found in it, on {@code newsroom.article.enriched.v1}.
 *
 * @param article as ingested, unchanged
 * @param annotations what the steps found
 */
public record EnrichedArticle(Article article, Annotations annotations) {

    public EnrichedArticle {
        Required.all(article, annotations);
    }

}
