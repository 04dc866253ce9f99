package copydesk.benchmarks.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.article.GeneratedArticle;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;

/**
 * Generated articles as enrich gives them, in three revisions; what a measurement offers
 * to publish.
 */
public final class StepArticles {

    private static final Instant AT = Instant.parse("2026-03-01T10:15:30Z");

    private final Intake intake = new Intake(IntakeSettings.defaults());

    private final Enrichment enrichment = Enrichment.standard(EnrichSettings.standard().withTagger(TaggerTier.FAST));

    /** An article as first seen, with a sentence more, and with nothing new. */
    Revisions of(GeneratedArticle generated) {
        if (this.intake.read(generated.document(), generated.facts(), AT) instanceof Reading.One one) {
            String uri = Identity.articleUri(one.article().identity());
            Article article = one.article().article();
            Article longer = longer(article);
            return new Revisions(uri, enriched(article, uri, 1), enriched(longer, uri, 2), enriched(longer, uri, 3));
        }
        throw new IllegalStateException("A generated document is no article");
    }

    /** Revisions of the articles with the first numbers. */
    public List<Revisions> first(int count, long seed) {
        return new ArticleGenerator(seed).articles(0, count).stream().map(this::of).toList();
    }

    private byte[] enriched(Article article, String uri, int revision) {
        Article identified = article.identified(uri, revision);
        return Json.write(new EnrichedArticle(identified, this.enrichment.annotate(identified)));
    }

    private static Article longer(Article from) {
        List<Block> blocks = new ArrayList<>(from.blocks());
        blocks.add(new Block(BlockRole.PARAGRAPH, "Some 4,700 people had signed by noon, the clerk said.", List.of()));
        return new Article(from.uri(), from.revision(), from.origin(), from.canonicalUrl(), from.language(),
                from.headline(), from.by(), blocks, from.links(), from.pictures(), from.related(), from.infoSources(),
                from.published(), from.updated(), from.issues(), from.particulars());
    }

    /**
     * An article.
     *
     * @param uri its uri
     * @param first as first seen
     * @param changed with a sentence more
     * @param same the same again
     */
    public record Revisions(String uri, byte[] first, byte[] changed, byte[] same) {

    }

}
