package copydesk.benchmarks.enrichment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;

/**
 * Texts whose headlines are written as American papers do: every word with a capital but
 * the small ones within, and every name at its place.
 */
final class TitleCase {

    private static final Set<String> SMALL = Set.of("a", "an", "and", "as", "at", "but", "by", "for", "from", "in",
            "into", "nor", "of", "off", "on", "or", "over", "the", "to", "up", "via", "vs", "with");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}'\u2019]*");

    private TitleCase() {
    }

    static GoldText of(GoldText text) {
        return new GoldText(text.id(), text.genre(), text.blocks().stream().map(TitleCase::of).toList(), text.kinds(),
                text.names());
    }

    private static Block of(Block block) {
        return (block.role() == BlockRole.HEADLINE) ? new Block(block.role(), titled(block.text()), block.marks())
                : block;
    }

    static String titled(String text) {
        int last = text.length();
        return WORD.matcher(text).replaceAll((word) -> {
            boolean within = word.start() > 0 && word.end() < last;
            boolean small = within && SMALL.contains(word.group());
            return Matcher.quoteReplacement(small ? word.group() : capitalised(word.group()));
        });
    }

    // one code point for another, so that no place moves
    private static String capitalised(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }

}
