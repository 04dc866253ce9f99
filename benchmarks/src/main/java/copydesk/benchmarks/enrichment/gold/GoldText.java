package copydesk.benchmarks.enrichment.gold;

import java.util.List;
import java.util.Set;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;

/**
 * A text with the names in it.
 *
 * @param id its name in the set
 * @param genre what sort of text it is
 * @param blocks its texts
 * @param kinds what was annotated; other kinds found in it are neither right nor wrong
 * @param names the names, in the order of the text
 */
public record GoldText(String id, String genre, List<Block> blocks, Set<EntityKind> kinds, List<NamedSpan> names) {

    public GoldText {
        blocks = List.copyOf(blocks);
        kinds = Set.copyOf(kinds);
        names = names.stream().sorted().toList();
    }

    /** The words at a place. */
    public String at(NamedSpan span) {
        String text = this.blocks.get(span.block()).text();
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
    }

}
