package copydesk.extraction.body;

import java.util.List;
import java.util.Optional;

import copydesk.extraction.block.Place;
import copydesk.extraction.block.Cut;
import copydesk.extraction.block.Purposes;
import copydesk.extraction.block.Segmenter;
import copydesk.extraction.score.BlockModel;
import copydesk.extraction.score.BlockSheet;
import copydesk.extraction.score.Evidence;
import org.jsoup.nodes.Element;

/**
 * Finds the body of a page: all of the page in blocks, measured, scored and chosen.
 * Thread-safe.
 */
public final class BodyReader {

    /** Below this, a page does not look as it did when something was learned about it. */
    public static final double LEAST_AGREEMENT = 0.5;

    private final BlockModel model;

    private final Purposes purposes = new Purposes();

    public BodyReader(BlockModel model) {
        this.model = model;
    }

    /**
     * The body below an element, empty if there is none. What is known beforehand is
     * believed only while it agrees with what the page looks like.
     */
    public Optional<Body> read(Element root, Evidence evidence, Tuning tuning) {
        Cut cut = Segmenter.cut(root, evidence.title(), this.purposes);
        float[][] rows = BlockSheet.rows(cut.blocks(), evidence);
        ScoredPage page = new ScoredPage(Evidence.squeezed(evidence.title()), cut.blocks(), cut.figures(), rows,
                this.model.score(cut.blocks(), rows));
        boolean[] generic = BodyChoice.of(page);
        if (page.chars(generic) < BodyChoice.LEAST) {
            generic = RuleChoice.orMore(generic, page, root, evidence.title());
        }
        boolean[] tuned = tuning.apply(page, generic);
        double agreement = tuning.isNone() ? 1 : agreement(page, generic, tuned);
        boolean[] chosen = (agreement >= LEAST_AGREEMENT) ? tuned : generic;
        if (page.chars(chosen) == 0) {
            return Optional.empty();
        }
        Place home = page.home(chosen);
        return Optional.of(new Body(home.element(), new BodyBlocks(page, chosen, home).list(),
                Confidence.of(page, chosen), agreement));
    }

    private static double agreement(ScoredPage page, boolean[] one, boolean[] other) {
        boolean[] both = new boolean[one.length];
        boolean[] either = new boolean[one.length];
        for (int i = 0; i < one.length; i++) {
            both[i] = one[i] && other[i];
            either[i] = one[i] || other[i];
        }
        return Math.round(100.0 * page.chars(both) / Math.max(1, page.chars(either))) / 100.0;
    }

}
