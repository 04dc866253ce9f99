package copydesk.extraction.body;

/**
 * How sure the choice of a body is: the probability that a character chosen at random,
 * from the body or from what was nearly taken, is on the right side.
 */
final class Confidence {

    private static final float DOUBTFUL = 0.05F;

    private Confidence() {
    }

    static double of(ScoredPage page, boolean[] chosen) {
        double right = 0;
        double all = 0;
        for (int i = 0; i < chosen.length; i++) {
            float score = page.scores()[i];
            int chars = page.blocks().get(i).chars();
            if (chosen[i] || score >= DOUBTFUL) {
                all += chars;
                right += chars * (chosen[i] ? score : 1 - score);
            }
        }
        double sure = (all == 0) ? 0 : right / all;
        return Math.round(sure * 100) / 100.0;
    }

}
