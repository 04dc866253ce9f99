package copydesk.extraction.body;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        List<Integer> best = IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparing((block) -> -scores[block]))
            .toList();
        double all = best.stream().mapToDouble((block) -> scores[block] * page.blocks().get(block).chars()).sum();
        double right = 0;
        double taken = 0;
        double highest = 0;
        float limit = HIGHEST;
        for (int block : best) {
            int chars = page.blocks().get(block).chars();
            taken += chars;
            right += scores[block] * chars;
            if (2 * right / (taken + all) > highest) {
                highest = 2 * right / (taken + all);
                limit = scores[block];
            }
        }
        return Math.max(LOWEST, Math.min(limit, HIGHEST));
    }

}
