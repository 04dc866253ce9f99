package copydesk.ingest.stream;

import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.Article;
import copydesk.contract.ledger.EndState;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.ingest.revision.ArticleHistory;
import copydesk.ingest.revision.RevisionDecision;
import copydesk.ingest.revision.Revisions;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Third hop, at the partition of the article: counts what the source says, and lets only
 * what is new go on.
 */
final class ReviseStep implements Handler {

    static final String HOP = "revise";

    private final Revisions revisions;

    private final KeyValueStore<String, byte[]> histories;

    ReviseStep(Revisions revisions, KeyValueStore<String, byte[]> histories) {
        this.revisions = revisions;
        this.histories = histories;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        Article article = Json.read(incoming.value(), Article.class);
        byte[] known = this.histories.get(article.uri());
        ArticleHistory history = (known != null) ? Json.read(known, ArticleHistory.class) : null;
        RevisionDecision decision = decision(history, article, envelope);
        List<Emission> emissions = emissions(decision, article, envelope);
        this.histories.put(article.uri(), Json.write(decision.next()));
        return emissions;
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
            return List.of(Emission.to(Topic.INGESTED, article.uri(), revised,
                    envelope.next(HOP, EventType.ARTICLE_INGESTED, article.uri())));
        }
        EndState state = (decision instanceof RevisionDecision.Unchanged) ? EndState.UNCHANGED : EndState.SUPERSEDED;
        return List
            .of(Ending.of(state).about(article.uri(), null).named(article.origin().name()).emission(HOP, envelope));
    }

}
