package copydesk.publish.version;

import java.time.Instant;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.Reason;
import copydesk.publish.check.CheckResult.Failed;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.edit.EditorDecisions;
import copydesk.publish.edit.Orders;
import org.jspecify.annotations.Nullable;

/**
 * Takes what editors decide about the text of an article: tags, hyperlinks, headline,
 * corrections. It is kept for good, and what is out follows it at once.
 */
final class Edits {

    static final String NOT_OUT = "It is kept for the article, of which nothing is out yet.";

    static final String ON_HOLD = "It is kept and goes out when the hold ends.";

    static final String NO_MATCH = "Nothing in the article matches at present; it is kept for later revisions.";

    static final String SAID = "The article says so already; it is kept for later revisions.";

    private final DocumentCheck check;

    private final Versions versions;

    Edits(DocumentCheck check, Versions versions) {
        this.check = check;
        this.versions = versions;
    }

    /** Takes a decision, each once. */
    Decision take(ArticleState known, Command command, Instant givenAt, Instant now) {
        if (known.decisions().knows(command)) {
            return new Decision.Applied(known.version());
        }
        if (known.decisions().areFull()) {
            return refused(EditorDecisions.MOST + " decisions about this article are kept already; no more are taken.");
        }
        return Orders.fault(command)
            .map(Edits::refused)
            .orElseGet(() -> follow(known, decided(known, command, givenAt), command, givenAt, now));
    }

    private static Decision refused(String detail) {
        return new Decision.Refused(Reason.INVALID_COMMAND, detail);
    }

    private static ArticleState decided(ArticleState known, Command command, Instant givenAt) {
        return known.obeyed(command.id()).decided(known.decisions().with(command, givenAt, newest(known)));
    }

    private static @Nullable EnrichedArticle newest(ArticleState known) {
        Waiting waiting = known.life().waiting();
        return (waiting != null) ? waiting.article() : known.published();
    }

    private Decision follow(ArticleState known, ArticleState decided, Command command, Instant givenAt, Instant now) {
        EnrichedArticle published = known.published();
        if (published == null) {
            return kept(decided, NOT_OUT);
        }
        Hold hold = known.life().hold();
        if (hold != null && hold.isInForce(now)) {
            return kept(decided, ON_HOLD);
        }
        Decision decision = this.versions.again(known, decided, givenAt);
        if (decision instanceof Decision.Noted) {
            return kept(decided, Orders.matches(command, published) ? SAID : NO_MATCH);
        }
        return asCommand(decision);
    }

    private Decision kept(ArticleState decided, String detail) {
        return (this.check.state(decided) instanceof Failed failed)
                ? new Decision.Refused(failed.reason(), failed.detail())
                : new Decision.Kept(decided.version(), detail, decided);
    }

    /** What becomes of a release: what was decided during the hold goes out. */
    Decision afterHold(ArticleState known, ArticleState free, Instant at) {
        Decision decision = known.decisions().areOut() ? new Decision.Noted(free)
                : this.versions.again(known, free, at);
        return (decision instanceof Decision.Noted) ? new Decision.Heeded(free.version(), free) : asCommand(decision);
    }

    // a command whose version must not leave is not carried out; there is no article to
    // set aside
    private static Decision asCommand(Decision decision) {
        return (decision instanceof Decision.Quarantined quarantined)
                ? new Decision.Refused(quarantined.reason(), quarantined.detail()) : decision;
    }

}
