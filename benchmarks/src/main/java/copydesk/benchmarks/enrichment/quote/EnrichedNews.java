package copydesk.benchmarks.enrichment.quote;

import java.util.Comparator;
import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldEntity;
import copydesk.benchmarks.enrichment.gold.GoldMention;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;
import copydesk.enrich.quote.QuoteFinder;
import copydesk.enrich.speaker.RoleFinder;
import copydesk.enrich.text.ArticleText;

/**
 * The product's own enrichment of annotated articles, which declare to be English; also
 * with the true names instead of those that the product finds, so that the rules for
 * quotes and roles are measured alone.
 */
final class EnrichedNews {

    private static final String LANGUAGE = "en";

    private static final int LIMIT = 1_000;

    private final Enrichment enrichment = Enrichment.standard(EnrichSettings.standard());

    private final QuoteFinder quotes = new QuoteFinder();

    private final RoleFinder roles = new RoleFinder(LIMIT);

    Annotations annotations(GoldArticle article) {
        return this.enrichment.annotate(article(article));
    }

    Annotations withTrueNames(GoldArticle article) {
        ArticleText text = new ArticleText(article(article), EnrichSettings.standard().workLimit());
        List<Entity> entities = article.entities().stream().map(EnrichedNews::entity).toList();
        List<Mention> mentions = article.mentions()
            .stream()
            .filter((mention) -> isRead(article.blocks().get(mention.block()).role()))
            .map((mention) -> mention(article, mention))
            .sorted(Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start))
            .toList();
        return new Annotations(1, LANGUAGE, entities, mentions, List.of(), List.of(),
                this.quotes.find(text, LANGUAGE, entities, mentions),
                this.roles.find(text, LANGUAGE, entities, mentions), null, null, null, null);
    }

    private static boolean isRead(BlockRole role) {
        return role.isBody() || role == BlockRole.HEADLINE || role == BlockRole.STANDFIRST;
    }

    private static Entity entity(GoldEntity entity) {
        return new Entity(id(entity), entity.kind(), entity.name(), null, Relation.MENTIONS, 1);
    }

    // the ids of the product tell the kind
    private static String id(GoldEntity entity) {
        return entity.kind().code() + ":" + entity.id();
    }

    private static Mention mention(GoldArticle article, GoldMention mention) {
        return new Mention(id(article.entity(mention.entity())), mention.block(), mention.start(), mention.end(),
                mention.text(), "gold", 1);
    }

    private static Article article(GoldArticle article) {
        Origin origin = new Origin("benchmark", article.id(), article.id(), Form.TEXT_EXPORT, "sha256:00", null);
        return new Article("urn:uuid:00000000-0000-5000-8000-000000000000", 1, origin, null, LANGUAGE, "", List.of(),
                article.blocks(), List.of(), List.of(), List.of(), List.of(), null, null, List.of(),
                Particulars.none());
    }

}
