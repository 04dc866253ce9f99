package copydesk.benchmarks.enrichment;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.contract.article.Block;

/** Texts as on a teleprinter: in capitals, every name at its place. */
final class AllCaps {

    private AllCaps() {
    }

    static GoldText of(GoldText text) {
        return new GoldText(text.id(), text.genre(), text.blocks().stream().map(AllCaps::of).toList(), text.kinds(),
                text.names());
    }

    private static Block of(Block block) {
        return new Block(block.role(), capitals(block.text()), block.marks());
    }

    // one code point for another: a string's own upper case would move the places
    private static String capitals(String text) {
        return text.codePoints()
            .map(Character::toUpperCase)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

}
