package copydesk.benchmarks.enrichment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.article.Article;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.enrich.pipeline.Enrichment;

/**
 * The product's own enrichment, all of its steps; the texts declare to be English.
 */
final class EnrichmentTagger implements NameTagger {

    private final Enrichment enrichment;

    EnrichmentTagger(TaggerTier tier) {
        this.enrichment = Enrichment.standard(EnrichSettings.standard().withTagger(tier));
    }

    @Override
    public List<NamedSpan> tag(GoldText text) {
        return List.copyOf(confidences(text).keySet());
    }

    /** The names found in a text, in order, and how sure each is. */
    Map<NamedSpan, Double> confidences(GoldText text) {
        Annotations annotations = this.enrichment.annotate(article(text));
        Map<String, EntityKind> kinds = annotations.entities()
            .stream()
            .collect(Collectors.toMap(Entity::id, Entity::kind));
        Map<NamedSpan, Double> names = new LinkedHashMap<>();
        for (Mention mention : annotations.mentions()) {
            EntityKind kind = Objects.requireNonNull(kinds.get(mention.entity()));
            // the sets hold no objects
            if (kind != EntityKind.OBJECT) {
                names.put(new NamedSpan(mention.block(), mention.start(), mention.end(), kind), mention.confidence());
            }
        }
        return names;
    }

    private static Article article(GoldText text) {
        Origin origin = new Origin("benchmark", text.id(), text.id(), Form.TEXT_EXPORT, "sha256:00", null);
        return new Article("urn:uuid:00000000-0000-5000-8000-000000000000", 1, origin, null, "en", "", List.of(),
                text.blocks(), List.of(), List.of(), List.of(), List.of(), null, null, List.of(), Particulars.none());
    }

}
