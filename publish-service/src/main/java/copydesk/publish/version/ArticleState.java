package copydesk.publish.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.relation.ArticleRelations;
import copydesk.publish.ninjs.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What publishing remembers of an article; one per uri, kept as JSON.
 *
 * @param uri the article
 * @param version the last version published
 * @param revision the highest revision seen, with its generation; 0 if none was
 * @param generation release of rules and models that the highest revision was enriched
 * with
 * @param firstCreated when the document of the first version was fetched
 * @param killed whether it is withdrawn for good
 * @param published what the last version was made of; null once killed
 * @param commands ids of the last commands carried out
 * @param relations how it relates to others, as last heard
 * @param lastCreated when the document of the last version was fetched; null if none was
 * published
 */
public record ArticleState(String uri, int version, int revision, int generation, Instant firstCreated, boolean killed,
        @Nullable EnrichedArticle published, List<String> commands, @Nullable ArticleRelations relations,
        @Nullable Instant lastCreated) {

    private static final int COMMANDS_KEPT = 50;

    public ArticleState {
        Required.all(uri, firstCreated, commands);
        commands = List.copyOf(commands);
        relations = (relations != null) ? relations : ArticleRelations.none(uri);
    }

    /** Never null: an article of which nothing was heard relates to none. */
    @Override
    public ArticleRelations relations() {
        return (this.relations != null) ? this.relations : ArticleRelations.none(this.uri);
    }

    /** The state after publishing a version. */
    ArticleState published(Edition edition, EnrichedArticle article) {
        return new ArticleState(this.uri, edition.version(), article.article().revision(),
                article.annotations().generation(), this.firstCreated, this.killed, article, this.commands,
                this.relations, edition.versionCreated());
    }

    /** The state after its relations were published as a version. */
    ArticleState related(Edition edition, ArticleRelations heard) {
        return new ArticleState(this.uri, edition.version(), this.revision, this.generation, this.firstCreated,
                this.killed, this.published, this.commands, heard, edition.versionCreated());
    }

    /** The state after relations that change no version. */
    ArticleState heard(ArticleRelations heard) {
        return new ArticleState(this.uri, this.version, this.revision, this.generation, this.firstCreated, this.killed,
                this.published, this.commands, heard, this.lastCreated);
    }

    /**
     * What the next version is, made of a document fetched then; none is older than the
     * one before.
     */
    Edition next(Instant fetchedAt) {
        Instant last = this.lastCreated;
        Instant created = (last != null && last.isAfter(fetchedAt)) ? last : fetchedAt;
        return new Edition(this.version + 1, this.firstCreated, created);
    }

    /** The state after an article that changed nothing. */
    ArticleState seen(EnrichedArticle article) {
        return new ArticleState(this.uri, this.version, article.article().revision(),
                article.annotations().generation(), this.firstCreated, this.killed, this.published, this.commands,
                this.relations, this.lastCreated);
    }

    /** The state after a kill: nothing of the article is kept. */
    ArticleState killed(String command) {
        return new ArticleState(this.uri, this.version + 1, this.revision, this.generation, this.firstCreated, true,
                null, with(command), null, this.lastCreated);
    }

    private List<String> with(String command) {
        List<String> all = new ArrayList<>(this.commands);
        all.add(command);
        return all.subList(Math.max(0, all.size() - COMMANDS_KEPT), all.size());
    }

    /**
     * How an article stands to the last one seen: negative if it is older, 0 if it has
     * the same numbers.
     */
    int compare(EnrichedArticle article) {
        int byRevision = Integer.compare(article.article().revision(), this.revision);
        return (byRevision != 0) ? byRevision : Integer.compare(article.annotations().generation(), this.generation);
    }

    /** The state of an article nothing was published of. */
    static ArticleState unseen(String uri, Instant at) {
        return new ArticleState(uri, 0, 0, 0, at, false, null, List.of(), null, null);
    }

}
