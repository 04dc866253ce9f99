package copydesk.ingest.stream;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.Article;
import copydesk.contract.article.Form;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Reason;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.extraction.article.CanonicalUrl;
import copydesk.ingest.drift.Samples;
import copydesk.ingest.revision.ArticleHistory;
import copydesk.ingest.revision.RevisionDecision;
import copydesk.ingest.revision.Revisions;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Third hop, at the partition of the article: counts what the source says, lets only what
 * is new go on, and withdraws an article only on the word of a source that delivered it.
 */
final class ReviseStep implements Handler {

    static final String HOP = "revise";

    private static final String NOT_ITS_OWN = "A source withdraws only what it delivered itself; use the kill command.";

    private final Revisions revisions;

    private final KeyValueStore<String, byte[]> histories;

    ReviseStep(Revisions revisions, KeyValueStore<String, byte[]> histories) {
        this.revisions = revisions;
        this.histories = histories;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        if (envelope.type() == EventType.COMMAND_GIVEN) {
            return withdrawn(Json.read(incoming.value(), Addressed.Withdrawal.class), envelope);
        }
        Article article = Json.read(incoming.value(), Article.class);
        ArticleHistory history = history(article.uri());
        RevisionDecision decision = decision(history, article, envelope);
        List<Emission> emissions = emissions(decision, article, envelope);
        ArticleHistory next = decision.next().deliveredBy(article.origin().sourceId());
        boolean latest = !(decision instanceof RevisionDecision.Superseded) && envelope.run() == null;
        this.histories.put(article.uri(), Json.write(latest ? calledBy(next, article) : next));
        return emissions;
    }

    // a page says better what it calls itself than a feed that counts clicks
    private static ArticleHistory calledBy(ArticleHistory history, Article article) {
        String own = history.address();
        boolean page = article.origin().form() == Form.PAGE;
        return (own == null || page && mayCall(own, article)) ? history.calledBy(article.canonicalUrl()) : history;
    }

    // to another site an article moves only on the word of its own
    private static boolean mayCall(String own, Article article) {
        return CanonicalUrl.sameSite(own, String.valueOf(article.canonicalUrl()))
                || CanonicalUrl.sameSite(own, article.origin().identity());
    }

    private @Nullable ArticleHistory history(String uri) {
        byte[] known = this.histories.get(uri);
        return (known != null) ? Json.read(known, ArticleHistory.class) : null;
    }

    private List<Emission> withdrawn(Addressed.Withdrawal withdrawal, Envelope envelope) {
        String uri = envelope.subject();
        ArticleHistory history = history(uri);
        if (history == null) {
            return List.of(unknown(withdrawal, envelope, HOP));
        }
        GonePage gone = withdrawal.gone();
        if (gone != null && !gone.withdraws(uri, history)) {
            return gone.emissions(uri, history.address(), envelope);
        }
        String source = withdrawal.source();
        if (source == null || history.isDeliveredBy(source)) {
            return List.of(Emission.to(Topic.COMMAND, uri, withdrawal.command().about(uri),
                    envelope.next(HOP, EventType.COMMAND_GIVEN, uri)));
        }
        return List.of(Ending.because(EndState.REFUSED, Reason.INVALID_COMMAND, NOT_ITS_OWN)
            .about(uri, null)
            .named(withdrawal.name())
            .emission(HOP, envelope));
    }

    /**
     * How the withdrawal of an article ends that we never had: who says so is told; a
     * page that is gone says it to nobody.
     */
    static Emission unknown(Addressed.Withdrawal withdrawal, Envelope envelope, String hop) {
        Ending ending = (withdrawal.source() == null) ? Ending.of(EndState.UNCHANGED) : Ending.because(EndState.REFUSED,
                Reason.INVALID_COMMAND, "There is no article of this name to withdraw.");
        return ending.named(withdrawal.name()).emission(hop, envelope);
    }

    private RevisionDecision decision(@Nullable ArticleHistory history, Article article, Envelope envelope) {
        if (envelope.imported()) {
            return this.revisions.decideOld(history, article, envelope.itemId());
        }
        return (envelope.run() != null) ? this.revisions.decideAgain(history, article, envelope.itemId())
                : this.revisions.decide(history, article, envelope.itemId());
    }

    private static List<Emission> emissions(RevisionDecision decision, Article article, Envelope envelope) {
        if (decision instanceof RevisionDecision.Fresh || decision instanceof RevisionDecision.Again) {
            Article revised = article.identified(article.uri(), decision.revision());
            List<Emission> emissions = new ArrayList<>();
            emissions.add(Emission.to(Topic.INGESTED, article.uri(), revised,
                    envelope.next(HOP, EventType.ARTICLE_INGESTED, article.uri())));
            if (envelope.run() == null && decision.revision() == 1) {
                Samples.of(revised, envelope.time())
                    .ifPresent((sample) -> emissions.add(ExtractStep.sample(sample, HOP, envelope)));
            }
            return emissions;
        }
        EndState state = (decision instanceof RevisionDecision.Unchanged) ? EndState.UNCHANGED : EndState.SUPERSEDED;
        return List
            .of(Ending.of(state).about(article.uri(), null).named(article.origin().name()).emission(HOP, envelope));
    }

}
