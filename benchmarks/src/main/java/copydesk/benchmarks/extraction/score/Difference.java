package copydesk.benchmarks.extraction.score;

import java.util.Arrays;

/**
 * What one system has over another.
 *
 * @param mean mean of the samples
 * @param low 2.5 % of the samples are below
 * @param high 2.5 % of the samples are above
 */
public record Difference(double mean, double low, double high) {

    private static final double TAIL = 0.025;

    static Difference of(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int cut = (int) Math.floor(TAIL * sorted.length);
        return new Difference(Arrays.stream(sorted).average().orElse(0), sorted[cut], sorted[sorted.length - 1 - cut]);
    }

    /** Whether chance does not explain it. */
    public boolean isSignificant() {
        return this.low > 0 || this.high < 0;
    }

}
