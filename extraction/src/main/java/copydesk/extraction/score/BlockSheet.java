package copydesk.extraction.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Purposes;
import copydesk.extraction.block.Segmenter;
import copydesk.extraction.rule.BlockWalker;
import copydesk.extraction.rule.BodyFinder;
import copydesk.extraction.rule.TextMass;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
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
        return new BlockSheet(texts(blocks), rows(root, blocks, evidence));
    }

    /** The features that the second scores are made of, given the first ones. */
    public static BlockSheet second(Element root, Evidence evidence, float[] scores) {
        List<PageBlock> blocks = Segmenter.cut(root, evidence.title(), new Purposes()).blocks();
        return new BlockSheet(texts(blocks), SecondLook.widen(blocks, rows(root, blocks, evidence), scores));
    }

    private static List<String> texts(List<PageBlock> blocks) {
        return blocks.stream().map(PageBlock::text).toList();
    }

    public static float[][] rows(Element root, List<PageBlock> blocks, Evidence evidence) {
        return Neighbours.widen(FeatureTable.of(blocks, evidence, kept(root, evidence.title())));
    }

    /** The names of the features, those of the first sight before those of the second. */
    public static List<String> names() {
        return Stream.concat(Neighbours.names().stream(), SecondLook.names().stream()).toList();
    }

    private static Set<String> kept(Element root, String title) {
        TextMass mass = new TextMass(root);
        Element container = new BodyFinder(root, mass).find();
        Set<String> kept = new HashSet<>();
        for (RawBlock block : BlockWalker.withoutFigures(mass, title).walk(container)) {
            if (block.kind() != RawKind.RELATED) {
                kept.add(Evidence.squeezed(block.text().text()));
            }
        }
        return kept;
    }

}
