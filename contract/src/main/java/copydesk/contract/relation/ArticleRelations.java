package copydesk.contract.relation;

import java.util.List;

import copydesk.contract.Required;

/**
 * How an article relates to other published articles, on
 * {@code newsroom.article.relation.v1}; takes the place of what was said before. No
 * record and a tombstone say the same: it relates to none.
 *
 * @param uri the article
 * @param links which of its hyperlinks and related titles lead to which article
 * @param duplicates articles of other outlets with mostly the same words
 */
public record ArticleRelations(String uri, List<HealedLink> links, List<NearDuplicate> duplicates) {

    public ArticleRelations {
        Required.all(uri, links, duplicates);
        links = List.copyOf(links);
        duplicates = List.copyOf(duplicates);
    }

    /** An article that relates to none. */
    public static ArticleRelations none(String uri) {
        return new ArticleRelations(uri, List.of(), List.of());
    }

}
