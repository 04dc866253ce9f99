package copydesk.benchmarks.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import copydesk.enrich.tagger.NameTagger;
import copydesk.enrich.tagger.TaggedName;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.enrich.tagger.Taggers;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The product's model without what else enrichment does: rules, gazetteer, agreement
 * within an article, quotes, topics and so on. That is what other taggers do.
 */
final class ModelAlone {

    private final NameTagger model;

    ModelAlone(TaggerTier tier) {
        this.model = Objects.requireNonNull(Taggers.of(tier), "rules are no model");
    }

    List<NamedSpan> tag(GoldText text) {
        List<NamedSpan> names = new ArrayList<>();
        for (int at = 0; at < text.blocks().size(); at++) {
            Block block = text.blocks().get(at);
            List<Token> tokens = Tokenizer.tokens(block.text());
            for (TaggedName name : this.model.tag(new TextBlock(at, block.role(), block.text(), tokens))) {
                @Nullable EntityKind kind = name.type().kind();
                if (kind != null) {
                    names
                        .add(new NamedSpan(at, tokens.get(name.from()).start(), tokens.get(name.to() - 1).end(), kind));
                }
            }
        }
        return names;
    }

}
