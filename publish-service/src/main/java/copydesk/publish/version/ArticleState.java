package copydesk.publish.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.news.AltId;
import copydesk.contract.relation.ArticleRelations;
import copydesk.publish.edit.Edited;
import copydesk.publish.edit.EditorDecisions;
import copydesk.publish.ninjs.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What publishing remembers of an article; one per uri, kept as JSON.
 *
 * @param uri the article
 * @param version the last version published
 * @param revision the highest revision published or found unchanged, with its generation;
 * 0 if none was
 * @param generation release of rules and models that the highest revision was enriched
 * with
 * @param firstCreated when the document of the first version was fetched
 * @param killed whether it is withdrawn for good
 * @param published what the last version was made of; null once killed
 * @param commands ids of the last commands carried out
 * @param relations how it relates to others, as last heard
 * @param lastCreated when the document of the last version was fetched; null if none was
 * published
 * @param life what waits, what holds it, its former names; null in states from before
 * there was such
 * @param decisions what editors decided about it; null in states from before anybody
 * could
 */
public record ArticleState(String uri, int version, int revision, int generation, Instant firstCreated, boolean killed,
        @Nullable EnrichedArticle published, List<String> commands, @Nullable ArticleRelations relations,
        @Nullable Instant lastCreated, @Nullable Life life, @Nullable EditorDecisions decisions) {

    private static final int COMMANDS_KEPT = 50;

    public ArticleState {
        Required.all(uri, firstCreated, commands);
        commands = List.copyOf(commands);
        relations = (relations != null) ? relations : ArticleRelations.none(uri);
        life = (life != null) ? life : Life.PLAIN;
        decisions = (decisions != null) ? decisions : EditorDecisions.NONE;
    }

    /** The state of an article that waits for nothing and never did. */
    public ArticleState(String uri, int version, int revision, int generation, Instant firstCreated, boolean killed,
            @Nullable EnrichedArticle published, List<String> commands, @Nullable ArticleRelations relations,
            @Nullable Instant lastCreated) {
        this(uri, version, revision, generation, firstCreated, killed, published, commands, relations, lastCreated,
                null, null);
    }

    /** Never null: an article of which nothing was heard relates to none. */
    @Override
    public ArticleRelations relations() {
        return (this.relations != null) ? this.relations : ArticleRelations.none(this.uri);
    }

    /** Never null: most articles lead a plain life. */
    @Override
    public Life life() {
        return (this.life != null) ? this.life : Life.PLAIN;
    }

    /** Never null: about most articles nobody decides anything. */
    @Override
    public EditorDecisions decisions() {
        return (this.decisions != null) ? this.decisions : EditorDecisions.NONE;
    }

    /** The state after publishing a version. */
    ArticleState published(Edition edition, EnrichedArticle article) {
        return new ArticleState(this.uri, edition.version(), article.article().revision(),
                article.annotations().generation(), edition.firstCreated(), this.killed, article, this.commands,
                this.relations, edition.versionCreated(), life().published(address(), article.article().canonicalUrl()),
                this.decisions);
    }

    /**
     * The state after what is out was published once more, for what was decided or heard.
     */
    ArticleState published(Edition edition) {
        return new ArticleState(this.uri, edition.version(), this.revision, this.generation, this.firstCreated,
                this.killed, this.published, this.commands, this.relations, edition.versionCreated(), this.life,
                this.decisions);
    }

    /** The state after relations that change no version. */
    ArticleState heard(ArticleRelations heard) {
        return new ArticleState(this.uri, this.version, this.revision, this.generation, this.firstCreated, this.killed,
                this.published, this.commands, heard, this.lastCreated, this.life, this.decisions);
    }

    /** The state after an article that changed nothing; nothing waits behind it. */
    ArticleState seen(EnrichedArticle article) {
        return new ArticleState(this.uri, this.version, article.article().revision(),
                article.annotations().generation(), this.firstCreated, this.killed, this.published, this.commands,
                this.relations, this.lastCreated, life().waiting(null), this.decisions);
    }

    /** The state once nothing waits. */
    public ArticleState waitingNoMore() {
        return leading(life().waiting(null));
    }

    /** The state once no person holds it. */
    public ArticleState heldNoMore() {
        return leading(life().holding(null));
    }

    /** When it is to be looked at again by itself; null if nothing comes of time. */
    public @Nullable Instant dueAt() {
        Waiting waiting = life().waiting();
        return (waiting != null) ? waiting.until() : endOfHold();
    }

    /**
     * When a hold ends that keeps editors' decisions back and nothing else; null if there
     * is none.
     */
    @Nullable Instant endOfHold() {
        Hold hold = life().hold();
        boolean alone = life().waiting() == null && this.published != null && !decisions().areOut();
        return (hold != null && alone) ? hold.until() : null;
    }

    /** The state but for what was published, which is written by itself. */
    ArticleState withoutPublished() {
        return new ArticleState(this.uri, this.version, this.revision, this.generation, this.firstCreated, this.killed,
                null, this.commands, this.relations, this.lastCreated, this.life, this.decisions);
    }

    /** The state with another life. */
    ArticleState leading(Life other) {
        return new ArticleState(this.uri, this.version, this.revision, this.generation, this.firstCreated, this.killed,
                this.published, this.commands, this.relations, this.lastCreated, other, this.decisions);
    }

    /** The state after a command. */
    ArticleState obeyed(String command) {
        return new ArticleState(this.uri, this.version, this.revision, this.generation, this.firstCreated, this.killed,
                this.published, with(command), this.relations, this.lastCreated, this.life, this.decisions);
    }

    /** The state with these decisions of editors. */
    ArticleState decided(EditorDecisions other) {
        return new ArticleState(this.uri, this.version, this.revision, this.generation, this.firstCreated, this.killed,
                this.published, this.commands, this.relations, this.lastCreated, this.life, other);
    }

    /** The state after a version that follows all decisions. */
    ArticleState followed(Edited edited) {
        return decided(decisions().published(edited));
    }

    /** The state after a kill or takedown, which take a version: nothing is out. */
    ArticleState withdrawn(String command, Life after) {
        return new ArticleState(this.uri, this.version + 1, this.revision, this.generation, this.firstCreated, true,
                null, with(command), null, this.lastCreated, after, null);
    }

    private List<String> with(String command) {
        List<String> all = new ArrayList<>(this.commands);
        all.add(command);
        return all.subList(Math.max(0, all.size() - COMMANDS_KEPT), all.size());
    }

    /**
     * What the next version is, made of this article, whose document was fetched then;
     * none is older than the one before.
     */
    Edition next(EnrichedArticle article, Instant fetchedAt) {
        Instant last = this.lastCreated;
        Instant created = (last != null && last.isAfter(fetchedAt)) ? last : fetchedAt;
        // what was heard or decided before the article came is no version of it
        Instant first = (this.version == 0) ? fetchedAt : this.firstCreated;
        return new Edition(this.version + 1, first, created,
                names(life().former(address(), article.article().canonicalUrl())));
    }

    private List<AltId> names(List<String> formerUrls) {
        List<AltId> names = new ArrayList<>();
        formerUrls.forEach((url) -> names.add(new AltId("formerUrl", url)));
        String killedUri = life().reinstates();
        if (killedUri != null) {
            names.add(new AltId("reinstates", killedUri));
        }
        return names;
    }

    private @Nullable String address() {
        return (this.published != null) ? this.published.article().canonicalUrl() : null;
    }

    /**
     * How an article stands to the last one seen: negative if it is older, 0 if it has
     * the same numbers.
     */
    int compare(EnrichedArticle article) {
        return order(article, this.revision, this.generation);
    }

    /** Whether something newer was there before, out or waiting. */
    boolean isPast(EnrichedArticle article) {
        Waiting waiting = life().waiting();
        return compare(article) < 0 || (waiting != null && order(article, waiting.article().article().revision(),
                waiting.article().annotations().generation()) < 0);
    }

    private static int order(EnrichedArticle article, int revision, int generation) {
        int byRevision = Integer.compare(article.article().revision(), revision);
        return (byRevision != 0) ? byRevision : Integer.compare(article.annotations().generation(), generation);
    }

    /** The state of an article nothing was published of. */
    static ArticleState unseen(String uri, Instant at) {
        return new ArticleState(uri, 0, 0, 0, at, false, null, List.of(), null, null);
    }

}
