package copydesk.benchmarks.enrichment.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import copydesk.contract.article.BlockRole;

/**
 * A block of a file of the news set.
 *
 * @param role what it is in the article
 * @param content its text with marks, as one line
 */
record NewsBlock(BlockRole role, MarkedText content) {

    private static final Map<String, BlockRole> SIGNS = Map.of("#", BlockRole.HEADLINE, "##", BlockRole.HEADING, "-",
            BlockRole.LIST_ITEM, ">", BlockRole.QUOTE);

    static List<NewsBlock> parse(String body) {
        return Arrays.stream(body.strip().split("\n\n+")).map((block) -> of(block.replace('\n', ' '))).toList();
    }

    private static NewsBlock of(String line) {
        int space = line.indexOf(' ');
        String first = (space < 0) ? line : line.substring(0, space);
        if (SIGNS.containsKey(first)) {
            return new NewsBlock(SIGNS.get(first), MarkedText.parse(line.substring(space + 1)));
        }
        if (first.startsWith("@")) {
            return new NewsBlock(role(first.substring(1)), MarkedText.parse(line.substring(space + 1)));
        }
        return new NewsBlock(BlockRole.PARAGRAPH, MarkedText.parse(line));
    }

    private static BlockRole role(String code) {
        return Arrays.stream(BlockRole.values())
            .filter((role) -> role.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no role of a block: " + code));
    }

}
