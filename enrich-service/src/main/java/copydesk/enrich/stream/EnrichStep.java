package copydesk.enrich.stream;

import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.enrich.pipeline.Enrichment;

/** The hop: an article in, the article with its annotations out. */
public final class EnrichStep implements Handler {

    static final String HOP = "enrich";

    private final Enrichment enrichment;

    /** A hop of these steps. */
    public EnrichStep(Enrichment enrichment) {
        this.enrichment = enrichment;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        Article article = Json.read(incoming.value(), Article.class);
        EnrichedArticle enriched = new EnrichedArticle(article, this.enrichment.annotate(article));
        return List.of(Emission.to(Topic.ENRICHED, article.uri(), enriched,
                envelope.next(HOP, EventType.ARTICLE_ENRICHED, article.uri())));
    }

}
