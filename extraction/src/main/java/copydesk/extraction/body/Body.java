package copydesk.extraction.body;

import java.util.List;

import copydesk.extraction.article.RawBlock;
import org.jsoup.nodes.Element;

/**
 * The body of a page.
 *
 * @param container the smallest element that holds it
 * @param blocks its blocks in reading order, with those between them that are something
 * else
 * @param confidence how sure it is, 0 to 1, with two decimals
 * @param agreement how much of it is the same with and without what was known beforehand,
 * 0 to 1; 1 if nothing was
 */
public record Body(Element container, List<RawBlock> blocks, double confidence, double agreement) {

    public Body {
        blocks = List.copyOf(blocks);
    }

}
