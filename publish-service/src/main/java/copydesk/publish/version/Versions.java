package copydesk.publish.version;

import java.time.Instant;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.ChangeKind;
import copydesk.publish.change.Changes;
import copydesk.publish.check.CheckResult.Failed;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;

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
    Decision of(ArticleState known, EnrichedArticle article, Instant fetchedAt) {
        Edition edition = known.next(article, fetchedAt);
        Documents documents = write(known, article, edition);
        ChangeKind change = change(known, documents, edition);
        if (change == ChangeKind.NONE) {
            return new Decision.Unchanged(known.version(), known.seen(article));
        }
        if (known.compare(article) == 0) {
            return new Decision.Superseded(known.version());
        }
        return publish(documents, change, article, known.published(edition, article));
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
        Documents documents = write(changed, published, edition);
        ChangeKind change = change(known, documents, edition);
        return (change == ChangeKind.NONE) ? new Decision.Noted(changed)
                : publish(documents, change, published, changed.published(edition));
    }

    private ChangeKind change(ArticleState known, Documents documents, Edition edition) {
        EnrichedArticle published = known.published();
        return (published == null) ? ChangeKind.SUBSTANTIVE
                : this.changes.between(write(known, published, edition), documents);
    }

    // the one place where an article is written with all that is known of it
    private Documents write(ArticleState known, EnrichedArticle article, Edition edition) {
        return this.writer.write(article, known.relations(), edition);
    }

    private Decision publish(Documents documents, ChangeKind change, EnrichedArticle article, ArticleState next) {
        if (this.check.documents(article, documents) instanceof Failed failed) {
            return refusal(failed);
        }
        if (this.check.state(next) instanceof Failed failed) {
            return refusal(failed);
        }
        return new Decision.Publish(documents.item(), documents.annotations(), change, next.version(), next);
    }

    static Decision refusal(Failed failed) {
        return (failed.reason() == Reason.TOO_LARGE) ? new Decision.Refused(failed.reason(), failed.detail())
                : new Decision.Quarantined(failed.reason(), failed.detail());
    }

}
