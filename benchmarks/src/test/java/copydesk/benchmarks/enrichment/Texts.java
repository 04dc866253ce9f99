package copydesk.benchmarks.enrichment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;

/** Annotated texts for tests. */
final class Texts {

    static final Set<EntityKind> ALL = EnumSet.allOf(EntityKind.class);

    private Texts() {
    }

    /** A headline and paragraphs with these names. */
    static GoldText news(String genre, List<NamedSpan> names, String headline, String... paragraphs) {
        List<Block> blocks = new ArrayList<>(List.of(block(BlockRole.HEADLINE, headline)));
        Arrays.stream(paragraphs).map((text) -> block(BlockRole.PARAGRAPH, text)).forEach(blocks::add);
        return new GoldText(genre + " 1", genre, blocks, ALL, names);
    }

    /** A paragraph in which three kinds are annotated. */
    static GoldText words(String text, NamedSpan... names) {
        return new GoldText("dev 1", "dev", List.of(block(BlockRole.PARAGRAPH, text)),
                EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE), List.of(names));
    }

    static NamedSpan name(int block, int start, int end, EntityKind kind) {
        return new NamedSpan(block, start, end, kind);
    }

    private static Block block(BlockRole role, String text) {
        return new Block(role, text, List.of());
    }

}
