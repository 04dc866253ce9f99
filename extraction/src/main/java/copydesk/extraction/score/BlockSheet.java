package copydesk.extraction.score;

import java.util.List;
import java.util.stream.Stream;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Purposes;
import copydesk.extraction.block.Segmenter;
import org.jsoup.nodes.Element;

/**
 * The blocks of a page with what was measured of them: what the scorer is trained on.
 *
 * @param texts the words of each block
 * @param rows the features of each block, in the order of {@link #names}
 */
public record BlockSheet(List<String> texts, float[][] rows) {

    public BlockSheet {
        texts = List.copyOf(texts);
    }

    /** The features at first sight. */
    public static BlockSheet first(Element root, Evidence evidence) {
        List<PageBlock> blocks = Segmenter.cut(root, evidence.title(), new Purposes()).blocks();
        return new BlockSheet(texts(blocks), rows(blocks, evidence));
    }

    /** The features that the second scores are made of, given the first ones. */
    public static BlockSheet second(Element root, Evidence evidence, float[] scores) {
        List<PageBlock> blocks = Segmenter.cut(root, evidence.title(), new Purposes()).blocks();
        return new BlockSheet(texts(blocks), SecondLook.widen(blocks, rows(blocks, evidence), scores));
    }

    private static List<String> texts(List<PageBlock> blocks) {
        return blocks.stream().map(PageBlock::text).toList();
    }

    /** The features of blocks at first sight, a row for each. */
    public static float[][] rows(List<PageBlock> blocks, Evidence evidence) {
        return Neighbours.widen(FeatureTable.of(blocks, evidence));
    }

    /** The names of the features, those of the first sight before those of the second. */
    public static List<String> names() {
        return Stream.concat(Neighbours.names().stream(), SecondLook.names().stream()).toList();
    }

}
