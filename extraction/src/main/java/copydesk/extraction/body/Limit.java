package copydesk.extraction.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From which probability on a block is taken: where the F1 of the body, as far as the
 * scores can tell, is highest. A page on which everything is doubtful is better off with
 * some doubtful blocks than with none; on a clear one it hardly matters.
 */
final class Limit {

    static final float HIGHEST = 0.5F;

    // what is less probable is no body even where nothing else is
    private static final float LOWEST = 0.15F;

    private Limit() {
    }

    static float of(ScoredPage page) {
        float[] scores = page.scores();
        double wanted = 0;
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            wanted += scores[i] * page.blocks().get(i).chars();
            if (scores[i] >= LOWEST) {
                best.add(i);
            }
        }
        best.sort(Comparator.comparing((block) -> -scores[block]));
        return Math.min(highest(page, best, wanted), HIGHEST);
    }

    // 2 * right / (taken + wanted) is the F1 that is to be expected of the blocks so far
    private static float highest(ScoredPage page, List<Integer> best, double wanted) {
        double right = 0;
        double taken = 0;
        double highest = 0;
        float limit = HIGHEST;
        for (int block : best) {
            int chars = page.blocks().get(block).chars();
            taken += chars;
            right += page.scores()[block] * chars;
            if (2 * right / (taken + wanted) > highest) {
                highest = 2 * right / (taken + wanted);
                limit = page.scores()[block];
            }
        }
        return limit;
    }

}
