package copydesk.publish.stream;

import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Reason;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.edge.Unusable;
import copydesk.publish.version.ArticleState;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Waiting;
import org.jspecify.annotations.Nullable;

/** The lines in the ledger that decisions make. */
final class Ends {

    private Ends() {
    }

    /**
     * How the item of an article ends.
     * @throws Unusable if it is set aside
     */
    static Emission of(Decision decision, EnrichedArticle article, Envelope envelope) {
        String uri = article.article().uri();
        String name = article.article().origin().name();
        if (decision instanceof Decision.Quarantined quarantined) {
            throw new Unusable(quarantined.reason(), quarantined.detail());
        }
        if (decision instanceof Decision.Held held) {
            return held(held.waiting(), uri);
        }
        boolean out = decision instanceof Decision.Publish;
        return ending(decision, uri, envelope).named(name)
            .emission(PublishTopology.HOP, out ? envelope.embargoed(null) : envelope);
    }

    private static Ending ending(Decision decision, String uri, Envelope envelope) {
        if (decision instanceof Decision.Publish publish) {
            return Ending.of(out(envelope)).about(uri, publish.version());
        }
        if (decision instanceof Decision.Unchanged unchanged) {
            return Ending.of(EndState.UNCHANGED).about(uri, unchanged.version());
        }
        if (decision instanceof Decision.Superseded superseded) {
            return Ending.of(EndState.SUPERSEDED).about(uri, superseded.version());
        }
        if (decision instanceof Decision.Refused refused) {
            return Ending.because(EndState.REFUSED, refused.reason(), refused.detail()).about(uri, null);
        }
        throw new IllegalStateException("Articles do not end as " + decision.getClass().getSimpleName());
    }

    // what a reinstatement publishes was offered by a command
    private static EndState out(Envelope envelope) {
        return (envelope.type() == EventType.ARTICLE_REINSTATED) ? EndState.APPLIED : EndState.PUBLISHED;
    }

    // a file's name or a slug may tell what nobody may know yet
    private static Emission held(Waiting waiting, String uri) {
        Ending ending = Ending.because(EndState.HELD, waiting.reason(), waiting.detail()).about(uri, null);
        boolean secret = waiting.reason() != Reason.LOW_CONFIDENCE;
        Ending named = secret ? ending : ending.named(waiting.article().article().origin().name());
        return named.emission(PublishTopology.HOP, waiting.envelope());
    }

    /**
     * How the item ends that waited before and waits no more, and that no release let go:
     * something newer overtook it or a kill took it; or it waits for something else now.
     */
    static List<Emission> ofWhatWaited(@Nullable ArticleState before, @Nullable ArticleState next) {
        Waiting waited = (before != null) ? before.life().waiting() : null;
        Waiting waits = (next != null) ? next.life().waiting() : null;
        if (waited == null || next == null || waited.equals(waits)) {
            return List.of();
        }
        if (waits != null && waited.isSameItem(waits)) {
            return List.of(held(waits, next.uri()));
        }
        Ending ending = next.killed() ? Ending.because(EndState.REFUSED, Reason.KILLED, Reason.KILLED.sentence())
                : Ending.of(EndState.SUPERSEDED);
        return List.of(ending.about(next.uri(), next.killed() ? null : next.version())
            .emission(PublishTopology.HOP, waited.envelope()));
    }

}
