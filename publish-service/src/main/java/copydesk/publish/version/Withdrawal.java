package copydesk.publish.version;

import java.time.Instant;

import copydesk.contract.Identity;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.NewsItem;
import copydesk.publish.check.CheckResult.Failed;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.kill.CanceledItem;

/** Takes articles out for good, and lets a killed one go on under another uri. */
final class Withdrawal {

    private final DocumentCheck check;

    Withdrawal(DocumentCheck check) {
        this.check = check;
    }

    /**
     * Carries out a kill or takedown, whether the article was there before or not. A
     * takedown of what was killed takes headline and reason away as well.
     */
    Decision withdraw(ArticleState known, Command command, Instant givenAt) {
        boolean takedown = command.command() == CommandKind.TAKEDOWN;
        if (known.killed() && (!takedown || known.life().takenDown())) {
            return new Decision.Applied(known.version());
        }
        EnrichedArticle published = known.published();
        Life after = takedown ? known.life().withoutAWord() : known.life().killed(published, Inheritance.of(known));
        ArticleState next = known.withdrawn(command.id(), after);
        NewsItem item = CanceledItem.write(known.uri(), next.version(), known.firstCreated(), givenAt,
                takedown ? "" : command.why(),
                (published != null && !takedown) ? known.decisions().asPublished(published).article().article() : null);
        return (this.check.canceled(item) instanceof Failed failed)
                ? new Decision.Refused(Reason.INVALID_COMMAND, failed.detail())
                : new Decision.Canceled(item, next.version(), next);
    }

    /** Lets a killed article go on under a uri of its own. */
    Decision reinstate(ArticleState known, Command command) {
        if (!known.killed()) {
            return new Decision.Refused(Reason.INVALID_COMMAND,
                    "Only a killed article can be reinstated, and this one is not killed.");
        }
        if (known.life().takenDown()) {
            return new Decision.Refused(Reason.INVALID_COMMAND,
                    "It was taken down and nothing of it was kept; offer it again under another address.");
        }
        String uri = Identity.reinstatedUri(known.uri(), command.id());
        ArticleState next = known.obeyed(command.id()).leading(known.life().reinstated(uri));
        return new Decision.Forwarded(uri, known.life().kept(), known.life().left(), next);
    }

}
