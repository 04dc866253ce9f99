package copydesk.publish.version;

import java.time.Instant;
import java.util.Optional;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.article.Particulars;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.Reason;

/** What an article waits for: a person, a time, a second look. */
final class Holding {

    private final DeskSettings settings;

    Holding(DeskSettings settings) {
        this.settings = settings;
    }

    /** How this article has to wait; empty if it may leave. */
    Optional<Waiting> waiting(ArticleState known, Offer offer, Instant now) {
        Hold hold = known.life().hold();
        if (hold != null && hold.isInForce(now)) {
            return Optional.of(Waiting.of(offer, Reason.ON_HOLD, hold.until()));
        }
        Waiver waiver = known.life().waiver();
        Article article = offer.article().article();
        Instant embargo = article.particulars().embargoedUntil();
        if (embargo != null && embargo.isAfter(now) && !waiver.coversEmbargo(embargo)) {
            boolean unread = embargo.equals(Particulars.UNTIL_RELEASED);
            return Optional.of(Waiting.of(offer, Reason.EMBARGOED, unread ? null : embargo));
        }
        return (isDoubtful(offer.article()) && !waiver.coversDoubt(article))
                ? Optional.of(Waiting.of(offer, Reason.LOW_CONFIDENCE, null)) : Optional.empty();
    }

    private boolean isDoubtful(EnrichedArticle enriched) {
        return enriched.article()
            .particulars()
            .provenance()
            .stream()
            .anyMatch(
                    (source) -> source.field().equals("body") && source.confidence() < this.settings.leastConfidence());
    }

    /** Carries out a hold; what waits already waits for it as well. */
    Decision hold(ArticleState known, Command command, Instant now) {
        Hold hold = new Hold(command.until());
        if (!hold.isInForce(now)) {
            return new Decision.Refused(Reason.INVALID_COMMAND, "The time until which to hold it is over.");
        }
        ArticleState held = known.obeyed(command.id()).leading(known.life().holding(hold));
        Waiting waits = known.life().waiting();
        return new Decision.Heeded(known.version(), (waits != null) ? waitingOn(held, waits, now) : held);
    }

    private ArticleState waitingOn(ArticleState held, Waiting waits, Instant now) {
        Waiting longer = waiting(held, waits.offer(), now).orElse(waits);
        return held.leading(held.life().waiting(longer));
    }

}
