package copydesk.benchmarks.loop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.article.GeneratedArticle;
import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.news.NewsItem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FeaturesTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ArticleGenerator generator = new ArticleGenerator(7);

    private final Features features = new Features();

    @Test
    void readsADocument() {
        Piece ingested = ingested(this.generator.article(3));

        Article article = Json.read(ingested.value(), Article.class);
        assertThat(article.uri()).startsWith("urn:uuid:").isEqualTo(new String(ingested.key(), StandardCharsets.UTF_8));
        assertThat(article.revision()).isEqualTo(1);
    }

    @Test
    void tagsAnArticle() {
        Piece enriched = this.features.enriched(ingested(this.generator.article(3)).value());

        EnrichedArticle article = Json.read(enriched.value(), EnrichedArticle.class);
        assertThat(article.annotations().entities()).hasSizeGreaterThan(5);
    }

    @Test
    void writesADocumentThatPassesItsCheck() {
        Piece ingested = ingested(this.generator.article(3));

        Piece clean = this.features.clean(this.features.enriched(ingested.value()).value(), NOON);

        assertThat(clean.key()).isEqualTo(ingested.key());
        assertThat(Json.read(clean.value(), NewsItem.class).uri())
            .isEqualTo(new String(ingested.key(), StandardCharsets.UTF_8));
    }

    @Test
    void stopsAtADocumentThatIsNoArticle() {
        FetchFacts facts = this.generator.article(3).facts();

        assertThatIllegalStateException().isThrownBy(() -> this.features.ingested(new byte[0], facts, NOON))
            .withMessage("article-0000003 is no article");
    }

    @Test
    void tellsWhatEachPartCosts() {
        FeatureCost cost = FeatureCost.of(this.generator.articles(0, 20), this.features);

        assertThat(cost.ingest()).isPositive();
        assertThat(cost.enrich()).isPositive();
        assertThat(cost.publish()).isPositive();
        assertThat(cost.all()).isEqualTo(cost.ingest() + cost.enrich() + cost.publish());
    }

    private Piece ingested(GeneratedArticle article) {
        return this.features.ingested(article.document(), article.facts(), NOON);
    }

}
