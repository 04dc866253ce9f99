package copydesk.publish.version;

import java.time.Instant;
import java.util.Optional;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.Reason;
import copydesk.contract.relation.ArticleRelations;
import copydesk.publish.check.CheckResult.Failed;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.PlainBody;
import org.jspecify.annotations.Nullable;

/**
 * Decides about every article and command, given what is remembered of the article and
 * what time it is. It keeps nothing itself and reads no clock: the same arguments always
 * give the same decision. Thread-safe.
 */
public final class Desk {

    private static final String BESIDE = "what waits is kept beside the version that is out: both are too large together.";

    private final DocumentCheck check;

    private final Versions versions;

    private final Holding holding;

    private final Withdrawal withdrawal;

    private final Edits edits;

    /** A desk with the usual settings. */
    public Desk(DocumentCheck check) {
        this(check, DeskSettings.defaults());
    }

    public Desk(DocumentCheck check, DeskSettings settings) {
        this.check = check;
        this.versions = new Versions(check);
        this.holding = new Holding(settings);
        this.withdrawal = new Withdrawal(check);
        this.edits = new Edits(check, this.versions);
    }

    /**
     * Decides about an enriched article at the moment its document was fetched, as about
     * an item of its own.
     * @param state what is remembered of it; null if nothing is
     * @param article as enriched
     * @param fetchedAt when its document was fetched
     */
    public Decision consider(@Nullable ArticleState state, EnrichedArticle article, Instant fetchedAt) {
        return consider(state, Offer.of(article, fetchedAt), fetchedAt);
    }

    /**
     * Decides about an enriched article.
     * @param state what is remembered of it; null if nothing is
     * @param offer the article and the item it came as
     * @param now what time it is
     */
    public Decision consider(@Nullable ArticleState state, Offer offer, Instant now) {
        ArticleState known = known(state, offer);
        if (known.killed()) {
            String elsewhere = known.life().reinstatedAs();
            return (elsewhere != null) ? new Decision.Forwarded(elsewhere, null,
                    Inheritance.both(known.life().left(), offer.inherited()), null)
                    : new Decision.Refused(Reason.KILLED, Reason.KILLED.sentence());
        }
        if (known.isPast(offer.article())) {
            return new Decision.Superseded(known.version());
        }
        return unusable(offer.article()).orElseGet(() -> decide(known, offer, now));
    }

    private static ArticleState known(@Nullable ArticleState state, Offer offer) {
        ArticleState known = (state != null) ? state : ArticleState.unseen(offer.uri(), offer.fetchedAt());
        ArticleState continuing = known.leading(known.life().continuing(offer.reinstates()));
        Inheritance inherited = offer.inherited();
        return (inherited != null && !known.killed()) ? inherited.takenOverBy(continuing) : continuing;
    }

    private Optional<Decision> unusable(EnrichedArticle enriched) {
        Article article = enriched.article();
        if (this.check.article(enriched) instanceof Failed failed) {
            return Optional.of(Versions.refusal(failed));
        }
        if (article.headline().isBlank() || article.blocks().stream().noneMatch(PlainBody::isPart)) {
            return Optional.of(new Decision.Refused(Reason.NOT_AN_ARTICLE, Reason.NOT_AN_ARTICLE.sentence()));
        }
        return Optional.empty();
    }

    // what could not be published later is refused now, and what says nothing new need
    // not wait
    private Decision decide(ArticleState known, Offer offer, Instant now) {
        Decision decision = this.versions.of(known, offer);
        if (!(decision instanceof Decision.Publish)) {
            return decision;
        }
        return this.holding.waiting(known, offer, now).map((waiting) -> held(known, waiting)).orElse(decision);
    }

    private Decision held(ArticleState known, Waiting waiting) {
        ArticleState next = known.leading(known.life().waiting(waiting));
        // nothing is wrong with it: it may go out once it need not wait
        return (this.check.state(next) instanceof Failed failed)
                ? new Decision.Quarantined(failed.reason(), "It has to wait, and " + BESIDE)
                : new Decision.Held(waiting, next);
    }

    /**
     * Looks again at what waits, since its time has come; it may have to wait for
     * something else.
     * @param state what is remembered of the article
     * @param now what time it is
     * @return empty if nothing waits for this time
     */
    public Optional<Decision> due(ArticleState state, Instant now) {
        Waiting waiting = state.life().waiting();
        Instant until = (waiting != null) ? waiting.until() : null;
        return (waiting == null || until == null || until.isAfter(now)) ? Optional.empty()
                : Optional.of(letGo(state, waiting, now));
    }

    /**
     * Ends a hold whose time is over where nothing waits: what editors decided during it
     * goes out.
     * @param state what is remembered of the article
     * @param now what time it is
     * @return empty if there is no such hold
     */
    public Optional<Decision> holdOver(ArticleState state, Instant now) {
        Instant end = state.endOfHold();
        return (end == null || end.isAfter(now)) ? Optional.empty()
                : Optional.of(this.edits.afterHold(state, state.heldNoMore(), end));
    }

    private Decision.Released letGo(ArticleState known, Waiting waiting, Instant now) {
        Decision became = decide(known, waiting.offer(), now);
        ArticleState next = became.next();
        return new Decision.Released(waiting, became, (next != null) ? next : known.waitingNoMore());
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
        return known.killed() ? new Decision.Noted(known) : this.versions.again(known, known.heard(heard), fetchedAt);
    }

    /**
     * Carries out a command, each once.
     * @param state what is remembered of the article; null if nothing is
     * @param command what somebody decided
     * @param givenAt when
     * @param now what time it is
     */
    public Decision obey(@Nullable ArticleState state, Command command, Instant givenAt, Instant now) {
        String uri = (state != null) ? state.uri() : command.uri();
        if (uri == null) {
            return new Decision.Refused(Reason.INVALID_COMMAND, "The command names no article.");
        }
        ArticleState known = (state != null) ? state : ArticleState.unseen(uri, givenAt);
        if (known.commands().contains(command.id())) {
            return new Decision.Applied(known.version());
        }
        return switch (command.command()) {
            case KILL, TAKEDOWN -> withdraw(known, command, givenAt);
            case REINSTATE -> elsewhere(known).orElseGet(() -> this.withdrawal.reinstate(known, command));
            default -> gone(known).orElseGet(() -> alive(known, command, givenAt, now));
        };
    }

    // a kill follows the article to where it goes on; a takedown leaves nothing here
    // either
    private Decision withdraw(ArticleState known, Command command, Instant givenAt) {
        Decision here = this.withdrawal.withdraw(known, command, givenAt);
        return (here instanceof Decision.Applied) ? elsewhere(known).orElse(here) : here;
    }

    private static Optional<Decision> elsewhere(ArticleState known) {
        return Optional.ofNullable(known.life().reinstatedAs())
            .map((uri) -> new Decision.Forwarded(uri, null, null, null));
    }

    private static Optional<Decision> gone(ArticleState known) {
        return known.killed()
                ? elsewhere(known).or(() -> Optional.of(new Decision.Refused(Reason.KILLED, Reason.KILLED.sentence())))
                : Optional.empty();
    }

    private Decision alive(ArticleState known, Command command, Instant givenAt, Instant now) {
        return switch (command.command()) {
            case HOLD -> this.holding.hold(known, command, now);
            case RELEASE -> release(known, command, now);
            default -> this.edits.take(known, command, givenAt, now);
        };
    }

    private Decision release(ArticleState known, Command command, Instant now) {
        Waiting waiting = known.life().waiting();
        if (waiting != null) {
            return letGoEarly(known, waiting, command, now);
        }
        Hold hold = known.life().hold();
        return (hold != null && hold.isInForce(now))
                ? this.edits.afterHold(known, known.obeyed(command.id()).leading(known.life().holding(null)), now)
                : new Decision.Refused(Reason.INVALID_COMMAND, "Nothing of this article waits for a release.");
    }

    // what cannot go out stays where it is
    private Decision letGoEarly(ArticleState known, Waiting waiting, Command command, Instant now) {
        ArticleState free = known.obeyed(command.id()).leading(known.life().letGo(waiting));
        Decision.Released released = letGo(free, waiting, now);
        if (released.became() instanceof Decision.Quarantined quarantined) {
            return new Decision.Refused(quarantined.reason(), quarantined.detail());
        }
        return (released.became() instanceof Decision.Refused refused) ? refused : released;
    }

    /** Carries out a kill, as {@link #obey} does. */
    Decision kill(@Nullable ArticleState state, Command command, Instant givenAt) {
        return obey(state, command, givenAt, givenAt);
    }

}
