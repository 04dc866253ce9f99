package copydesk.extraction.body;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import copydesk.extraction.block.Figure;
import copydesk.extraction.block.PageBlock;
import copydesk.extraction.block.Place;
import copydesk.extraction.score.BlockFeature;
import org.jspecify.annotations.Nullable;

/**
 * A page in blocks, each with the probability that it is part of the body.
 *
 * @param title the headline, squeezed
 * @param blocks the blocks in reading order
 * @param figures its pictures
 * @param rows the features of each block
 * @param scores the probability of each block
 */
record ScoredPage(String title, List<PageBlock> blocks, List<Figure> figures, float[][] rows, float[] scores) {

    private static final float MOST = 0.95F;

    /** A feature of a block. */
    float feature(int block, BlockFeature feature) {
        return this.rows[block][feature.ordinal()];
    }

    /** Characters of the blocks that are chosen. */
    int chars(boolean[] chosen) {
        int chars = 0;
        for (int i = 0; i < chosen.length; i++) {
            chars += chosen[i] ? this.blocks.get(i).chars() : 0;
        }
        return chars;
    }

    /** The smallest element that holds nearly all that is chosen. */
    Place home(boolean[] chosen) {
        Map<Place, Integer> held = new IdentityHashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            for (Place place = this.blocks.get(i).place(); chosen[i] && place != null; place = place.parent()) {
                held.merge(place, this.blocks.get(i).chars(), Integer::sum);
            }
        }
        float most = MOST * chars(chosen);
        Place home = Objects.requireNonNull(first(chosen)).place();
        while (home.parent() != null && held.getOrDefault(home, 0) < most) {
            home = home.parent();
        }
        boolean paragraph = home.element().normalName().equals("p") && home.parent() != null;
        return paragraph ? Objects.requireNonNull(home.parent()) : home;
    }

    private @Nullable PageBlock first(boolean[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                return this.blocks.get(i);
            }
        }
        return null;
    }

}
