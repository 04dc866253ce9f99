package copydesk.publish.version;

import java.time.Instant;
import java.util.Optional;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.Reason;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.news.NewsItem;
import copydesk.contract.relation.ArticleRelations;
import copydesk.publish.change.Changes;
import copydesk.publish.check.CheckResult;
import copydesk.publish.check.CheckResult.Failed;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.PlainBody;
import copydesk.publish.kill.CanceledItem;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.jspecify.annotations.Nullable;

/**
 * Decides about every article and command, given what is remembered of the article. It
 * keeps nothing itself and reads no clock: the same arguments always give the same
 * decision. Thread-safe.
 */
public final class Desk {

    private final NewsWriter writer = new NewsWriter();

    private final Changes changes = new Changes();

    private final DocumentCheck check;

    private final DeskSettings settings;

    /** A desk with the usual settings. */
    public Desk(DocumentCheck check) {
        this(check, DeskSettings.defaults());
    }

    public Desk(DocumentCheck check, DeskSettings settings) {
        this.check = check;
        this.settings = settings;
    }

    /**
     * Decides about an enriched article.
     * @param state what is remembered of it; null if nothing is
     * @param article as enriched
     * @param fetchedAt when its document was fetched
     */
    public Decision consider(@Nullable ArticleState state, EnrichedArticle article, Instant fetchedAt) {
        ArticleState known = (state != null) ? state : ArticleState.unseen(article.article().uri(), fetchedAt);
        if (known.killed()) {
            return new Decision.Refused(Reason.KILLED, Reason.KILLED.sentence());
        }
        if (known.compare(article) < 0) {
            return new Decision.Superseded(known.version());
        }
        return unusable(article).or(() -> doubtful(article)).orElseGet(() -> decide(known, article, fetchedAt));
    }

    private Optional<Decision> unusable(EnrichedArticle enriched) {
        Article article = enriched.article();
        if (this.check.article(enriched) instanceof Failed failed) {
            return Optional.of(refusal(failed));
        }
        if (article.headline().isBlank() || article.blocks().stream().noneMatch(PlainBody::isPart)) {
            return Optional.of(new Decision.Refused(Reason.NOT_AN_ARTICLE, Reason.NOT_AN_ARTICLE.sentence()));
        }
        return Optional.empty();
    }

    private Optional<Decision> doubtful(EnrichedArticle enriched) {
        return enriched.article()
            .particulars()
            .provenance()
            .stream()
            .filter((source) -> source.field().equals("body") && source.confidence() < this.settings.leastConfidence())
            .findFirst()
            .map((source) -> new Decision.Held(Reason.LOW_CONFIDENCE, Reason.LOW_CONFIDENCE.sentence()));
    }

    private Decision decide(ArticleState known, EnrichedArticle article, Instant fetchedAt) {
        Edition edition = known.next(fetchedAt);
        Documents documents = this.writer.write(article, known.relations(), edition);
        Change change = change(known, documents, edition);
        if (change.kind() == ChangeKind.NONE) {
            return new Decision.Unchanged(known.version(), known.seen(article));
        }
        if (known.compare(article) == 0) {
            return new Decision.Superseded(known.version());
        }
        return publish(documents, change, article, known.published(edition, article));
    }

    private Change change(ArticleState known, Documents documents, Edition edition) {
        EnrichedArticle published = known.published();
        return (published == null) ? Change.of(ChangeKind.SUBSTANTIVE)
                : this.changes.between(this.writer.write(published, known.relations(), edition), documents);
    }

    private Decision publish(Documents written, Change change, EnrichedArticle article, ArticleState next) {
        Documents documents = written.with(change);
        if (this.check.documents(article, documents) instanceof Failed failed) {
            return refusal(failed);
        }
        if (this.check.state(next) instanceof Failed failed) {
            return refusal(failed);
        }
        return new Decision.Publish(documents.item(), documents.annotations(), change.kind(), next.version(), next);
    }

    /**
     * Merges what is known of an article's relations to others into the version that is
     * out. What comes before the article is kept for it; nothing comes behind a kill.
     * @param state what is remembered of the article; null if nothing is
     * @param heard its relations
     * @param fetchedAt when the document was fetched that made them so
     */
    public Decision relate(@Nullable ArticleState state, ArticleRelations heard, Instant fetchedAt) {
        ArticleState known = (state != null) ? state : ArticleState.unseen(heard.uri(), fetchedAt);
        EnrichedArticle published = known.published();
        if (known.killed()) {
            return new Decision.Noted(known);
        }
        if (published == null) {
            return new Decision.Noted(known.heard(heard));
        }
        Edition edition = known.next(fetchedAt);
        Documents documents = this.writer.write(published, heard, edition);
        Change change = change(known, documents, edition);
        return (change.kind() == ChangeKind.NONE) ? new Decision.Noted(known.heard(heard))
                : publish(documents, change, published, known.related(edition, heard));
    }

    private static Decision refusal(Failed failed) {
        return (failed.reason() == Reason.TOO_LARGE) ? new Decision.Refused(failed.reason(), failed.detail())
                : new Decision.Quarantined(failed.reason(), failed.detail());
    }

    /**
     * Carries out a kill. It is final, whether the article was there before or not.
     * @param state what is remembered of the article; null if nothing is
     * @param command the kill
     * @param givenAt when it was given
     */
    public Decision kill(@Nullable ArticleState state, Command command, Instant givenAt) {
        String uri = (state != null) ? state.uri() : command.uri();
        if (uri == null) {
            return new Decision.Refused(Reason.INVALID_COMMAND, "The command names no article.");
        }
        ArticleState known = (state != null) ? state : ArticleState.unseen(uri, givenAt);
        if (known.killed()) {
            return new Decision.Applied(known.version());
        }
        return cancel(known, command, givenAt);
    }

    private Decision cancel(ArticleState known, Command command, Instant givenAt) {
        ArticleState next = known.killed(command.id());
        EnrichedArticle published = known.published();
        NewsItem item = CanceledItem.write(known.uri(), next.version(), known.firstCreated(), givenAt, command.why(),
                (published != null) ? published.article() : null);
        CheckResult result = this.check.canceled(item);
        return (result instanceof Failed failed) ? new Decision.Refused(Reason.INVALID_COMMAND, failed.detail())
                : new Decision.Canceled(item, next.version(), next);
    }

}
