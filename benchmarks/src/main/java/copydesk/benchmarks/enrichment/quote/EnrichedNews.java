package copydesk.benchmarks.enrichment.quote;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.article.Article;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;

/** The product's own enrichment of annotated articles, which declare to be English. */
final class EnrichedNews {

    private final Enrichment enrichment = Enrichment.standard(EnrichSettings.standard());

    Annotations annotations(GoldArticle article) {
        Origin origin = new Origin("benchmark", article.id(), article.id(), Form.TEXT_EXPORT, "sha256:00", null);
        return this.enrichment.annotate(new Article("urn:uuid:00000000-0000-5000-8000-000000000000", 1, origin, null,
                "en", "", List.of(), article.blocks(), List.of(), List.of(), List.of(), List.of(), null, null,
                List.of(), Particulars.none()));
    }

}
