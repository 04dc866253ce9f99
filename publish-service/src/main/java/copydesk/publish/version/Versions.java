package copydesk.publish.version;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.ledger.Reason;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.publish.change.Changes;
import copydesk.publish.check.CheckResult.Failed;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.check.Written;
import copydesk.publish.edit.Edited;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next version of an article, if there is anything new to say, and checks it.
 */
final class Versions {

    private final NewsWriter writer = new NewsWriter();

    private final Changes changes = new Changes();

    private final DocumentCheck check;

    Versions(DocumentCheck check) {
        this.check = check;
    }

    /** The version that a newer article makes. */
    Decision of(ArticleState known, Offer offer) {
        EnrichedArticle article = offer.article();
        Edition edition = known.next(article, offer.fetchedAt());
        Edited edited = known.decisions().appliedTo(article);
        Documents documents = this.writer.write(edited, known.relations(), edition);
        Change change = change(known, documents, edited, edition);
        if (change.kind() == ChangeKind.NONE) {
            return new Decision.Unchanged(known.version(), known.seen(article));
        }
        // records of one article come in order, so the last re-run is the newest
        if (known.compare(article) == 0 && known.decisions().areOut() && !offer.isAgain()) {
            return new Decision.Superseded(known.version());
        }
        return publish(documents.traced(offer.envelope().trace().traceId()), change, edited,
                known.published(edition, article).followed(edited), offer.json());
    }

    /**
     * The version that what is out makes once more, since something about it was heard or
     * decided.
     * @param known the state before
     * @param changed the state with what was heard or decided
     * @param at when
     */
    Decision again(ArticleState known, ArticleState changed, Instant at) {
        EnrichedArticle published = known.published();
        if (published == null) {
            return new Decision.Noted(changed);
        }
        Edition edition = known.next(published, at);
        Edited edited = changed.decisions().appliedTo(published);
        Documents documents = this.writer.write(edited, changed.relations(), edition);
        Change change = change(known, documents, edited, edition);
        return (change.kind() == ChangeKind.NONE) ? new Decision.Noted(changed)
                : publish(documents, change, edited, changed.published(edition).followed(edited), null);
    }

    private Change change(ArticleState known, Documents documents, Edited edited, Edition edition) {
        EnrichedArticle published = known.published();
        if (published == null) {
            return Change.of(ChangeKind.SUBSTANTIVE);
        }
        Edited before = known.decisions().asPublished(published);
        boolean corrected = !Objects.equals(before.note(), edited.note());
        Change change = ofWords(before, edited, documents, edition, corrected).orElseGet(() -> this.changes
            .between(this.writer.write(before, known.relations(), edition), documents, corrected));
        if (change.kind() != ChangeKind.NONE) {
            return change;
        }
        // what an editor newly says counts, even where only the annotations tell of it
        boolean newly = !before.decisions().equals(edited.decisions()) && !before.marks().equals(edited.marks());
        return Change.of(corrected ? ChangeKind.CORRECTION : newly ? ChangeKind.METADATA : ChangeKind.NONE);
    }

    // most versions have other words; what else the last one had need not be written then
    private Optional<Change> ofWords(Edited before, Edited edited, Documents documents, Edition edition,
            boolean corrected) {
        Article last = before.article().article();
        Article next = edited.article().article();
        return (last.blocks().equals(next.blocks()) && last.headline().equals(next.headline())) ? Optional.empty()
                : this.changes.ofWords(this.writer.words(before, edition), documents, corrected);
    }

    private Decision publish(Documents made, Change change, Edited edited, ArticleState next, byte @Nullable [] json) {
        Documents documents = made.with(change);
        Written written = this.check.write(documents, StateJson.write(next, json));
        if (this.check.documents(edited.article(), documents, written) instanceof Failed failed) {
            return refusal(failed);
        }
        return new Decision.Publish(documents.item(), documents.annotations(), change.kind(), next.version(), next,
                written);
    }

    static Decision refusal(Failed failed) {
        return (failed.reason() == Reason.TOO_LARGE) ? new Decision.Refused(failed.reason(), failed.detail())
                : new Decision.Quarantined(failed.reason(), failed.detail());
    }

}
