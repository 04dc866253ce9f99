package copydesk.extraction.body;

import copydesk.extraction.score.BlockFeature;

/**
 * How sure the choice of a body is: the probability that a character chosen at random,
 * from the body or from what was nearly taken, is on the right side, lessened when the
 * rules chose otherwise.
 */
final class Confidence {

    private static final float DOUBTFUL = 0.05F;

    private Confidence() {
    }

    static double of(ScoredPage page, boolean[] chosen) {
        double right = 0;
        double all = 0;
        double agreed = 0;
        for (int i = 0; i < chosen.length; i++) {
            float score = page.scores()[i];
            int chars = page.blocks().get(i).chars();
            if (chosen[i] || score >= DOUBTFUL) {
                all += chars;
                right += chars * (chosen[i] ? score : 1 - score);
                agreed += (chosen[i] == (page.feature(i, BlockFeature.RULES_KEPT) > 0)) ? chars : 0;
            }
        }
        double sure = (all == 0) ? 0 : right / all * (0.8 + 0.2 * agreed / all);
        return Math.round(sure * 100) / 100.0;
    }

}
