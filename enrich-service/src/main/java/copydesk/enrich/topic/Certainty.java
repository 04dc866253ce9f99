package copydesk.enrich.topic;

/**
 * Makes of the evidence for a topic how likely the topic is; the four numbers are fitted
 * on pages that people have read.
 *
 * @param bias with no evidence at all
 * @param share for the topic's share of all evidence
 * @param amount for the logarithm of its evidence
 * @param density for its evidence by length
 */
public record Certainty(double bias, double share, double amount, double density) {

    /** A little evidence is not all evidence, however alone it stands. */
    private static final double SMALL = 5;

    private static final double SHORT = 50;

    /**
     * What is measured of a topic.
     * @param evidence for it
     * @param all evidence for all topics
     * @param words of the body
     */
    public static double[] measures(double evidence, double all, int words) {
        return new double[] { 1, evidence / (all + SMALL), Math.log1p(evidence), evidence / Math.sqrt(words + SHORT) };
    }

    double of(double[] measures) {
        double sum = this.bias * measures[0] + this.share * measures[1] + this.amount * measures[2]
                + this.density * measures[3];
        return 1 / (1 + Math.exp(-sum));
    }

}
