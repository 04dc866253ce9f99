package copydesk.publish.ninjs;

import java.util.List;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.relation.ArticleRelations;
import copydesk.publish.clean.LinkTargets;
import copydesk.publish.clean.PlainBody;
import copydesk.publish.clean.TidyArticle;
import copydesk.publish.edit.Edited;

/**
 * Makes the documents of an article version. The same article and edition always give the
 * same documents. The offsets of the article must lie inside their blocks, which
 * {@code DocumentCheck} sees to beforehand. Thread-safe.
 */
public final class NewsWriter {

    /** Writes both documents of an article that relates to no other. */
    public Documents write(EnrichedArticle enriched, Edition edition) {
        return write(enriched, ArticleRelations.none(enriched.article().uri()), edition);
    }

    /** Writes both documents of an article that nobody decided about. */
    public Documents write(EnrichedArticle enriched, ArticleRelations relations, Edition edition) {
        return write(Edited.untouched(enriched), relations, edition);
    }

    /** Writes both documents of an article that editors decided about. */
    public Documents write(Edited given, ArticleRelations relations, Edition edition) {
        EnrichedArticle enriched = TidyArticle.of(given.article());
        Edited edited = new Edited(enriched, given.decisions(), given.note());
        PlainBody body = PlainBody.of(enriched.article().blocks());
        LinkTargets targets = LinkTargets.of(enriched, relations.links());
        Associations associations = new Associations(enriched.article(), targets, relations.duplicates());
        return new Documents(new ItemWriter(edited, edition, body, targets, associations).write(),
                new AnnotationsWriter(edited, edition, body, targets, associations).write());
    }

    /**
     * Writes of both documents what tells which words they have, and where names and
     * quotes stand among them; all else is left out.
     */
    public Documents words(Edited given, Edition edition) {
        EnrichedArticle enriched = TidyArticle.of(given.article());
        Edited edited = new Edited(enriched, given.decisions(), given.note());
        PlainBody body = PlainBody.of(enriched.article().blocks());
        LinkTargets none = LinkTargets.of(List.of());
        Associations associations = new Associations(enriched.article(), none, List.of());
        return new Documents(new ItemWriter(edited, edition, body, none, associations).words(),
                new AnnotationsWriter(edited, edition, body, none, associations).words());
    }

}
