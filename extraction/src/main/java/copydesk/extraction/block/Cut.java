package copydesk.extraction.block;

import java.util.List;

/**
 * A page in pieces, in reading order.
 *
 * @param blocks its blocks
 * @param figures its pictures
 */
public record Cut(List<PageBlock> blocks, List<Figure> figures) {

    public Cut {
        blocks = List.copyOf(blocks);
        figures = List.copyOf(figures);
    }

}
