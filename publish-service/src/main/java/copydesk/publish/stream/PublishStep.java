package copydesk.publish.stream;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.ledger.EndState;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.edge.Unusable;
import copydesk.publish.version.ArticleState;
import copydesk.publish.version.Decision;
import copydesk.publish.version.Desk;

/**
 * The hop for articles: what the desk decides goes out, and its state is kept, in one
 * transaction.
 */
final class PublishStep implements Handler {

    private final Desk desk;

    private final ArticleStates states;

    private final PublishMeters meters;

    private final VersionRecords records;

    PublishStep(Desk desk, ArticleStates states, PublishMeters meters, VersionRecords records) {
        this.desk = desk;
        this.states = states;
        this.meters = meters;
        this.records = records;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        EnrichedArticle enriched = Json.read(incoming.value(), EnrichedArticle.class);
        Article article = enriched.article();
        ArticleState state = this.states.get(article.uri());
        Decision decision = this.desk.consider(state, enriched, envelope.time());
        if (decision instanceof Decision.Publish publish) {
            return published(publish, article, envelope);
        }
        if (decision instanceof Decision.Unchanged unchanged) {
            this.states.put(unchanged.next());
        }
        return List
            .of(ending(decision, article.uri()).named(article.origin().name()).emission(PublishTopology.HOP, envelope));
    }

    private List<Emission> published(Decision.Publish publish, Article article, Envelope envelope) {
        String uri = article.uri();
        List<Emission> emissions = new ArrayList<>(this.records.of(publish, envelope));
        emissions.add(Ending.of(EndState.PUBLISHED)
            .about(uri, publish.version())
            .named(article.origin().name())
            .emission(PublishTopology.HOP, envelope));
        this.states.put(publish.next());
        this.meters.published(publish.change(), envelope.time());
        return emissions;
    }

    private static Ending ending(Decision decision, String uri) {
        if (decision instanceof Decision.Quarantined quarantined) {
            throw new Unusable(quarantined.reason(), quarantined.detail());
        }
        if (decision instanceof Decision.Refused refused) {
            return Ending.because(EndState.REFUSED, refused.reason(), refused.detail()).about(uri, null);
        }
        if (decision instanceof Decision.Held held) {
            return Ending.because(EndState.HELD, held.reason(), held.detail()).about(uri, null);
        }
        if (decision instanceof Decision.Unchanged unchanged) {
            return Ending.of(EndState.UNCHANGED).about(uri, unchanged.version());
        }
        if (decision instanceof Decision.Superseded superseded) {
            return Ending.of(EndState.SUPERSEDED).about(uri, superseded.version());
        }
        throw new IllegalStateException("Articles do not end as " + decision.getClass().getSimpleName());
    }

}
