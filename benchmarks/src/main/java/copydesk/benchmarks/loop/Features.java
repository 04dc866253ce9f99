package copydesk.benchmarks.loop;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import copydesk.publish.check.CheckResult;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;

/**
 * The features of the three services, called directly, bytes in and bytes out. What fails
 * stops the measurement. Thread-safe.
 */
final class Features {

    private final Intake intake = new Intake(IntakeSettings.defaults());

    private final Enrichment enrichment = Enrichment.standard(EnrichSettings.standard());

    private final NewsWriter writer = new NewsWriter();

    private final DocumentCheck check = new DocumentCheck(CheckSettings.ofTopics());

    Piece ingested(byte[] document, FetchFacts facts, Instant fetchedAt) {
        if (this.intake.read(document, facts, fetchedAt) instanceof Reading.One one) {
            ExtractedArticle extracted = one.article();
            String uri = Identity.articleUri(extracted.identity());
            return piece(uri, extracted.article().identified(uri, 1));
        }
        throw new IllegalStateException(facts.name() + " is no article");
    }

    Piece enriched(byte[] ingested) {
        Article article = Json.read(ingested, Article.class);
        return piece(article.uri(), new EnrichedArticle(article, this.enrichment.annotate(article)));
    }

    Piece clean(byte[] enriched, Instant fetchedAt) {
        EnrichedArticle article = Json.read(enriched, EnrichedArticle.class);
        demand(this.check.article(article));
        Documents documents = this.writer.write(article, new Edition(1, fetchedAt, fetchedAt));
        demand(this.check.documents(article, documents));
        return piece(article.article().uri(), documents.item());
    }

    private static void demand(CheckResult result) {
        if (result instanceof CheckResult.Failed failed) {
            throw new IllegalStateException("A generated article fails its check: " + failed.detail());
        }
    }

    private static Piece piece(String uri, Object value) {
        return new Piece(uri.getBytes(StandardCharsets.UTF_8), Json.write(value));
    }

}
