package copydesk.knowledge.layout;

/** Chances and popularity in a byte each, as logarithms in steps of about 4 %. */
public final class LogScale {

    private static final int STEPS = 16;

    private static final int LAST = 255;

    private LogScale() {
    }

    /** The byte of a chance; what is rarer than 1 in 60,000 counts as that. */
    public static int ofPrior(double prior) {
        return (int) Math.max(0, Math.min(LAST, Math.round(-STEPS * log2(prior))));
    }

    public static double prior(int code) {
        return Math.pow(2, -(double) code / STEPS);
    }

    /** The byte of a popularity; 0 stays 0, more than 60,000 counts as that. */
    public static int ofPopularity(double popularity) {
        return (int) Math.max(0, Math.min(LAST, Math.round(STEPS * log2(1 + popularity))));
    }

    public static double popularity(int code) {
        return Math.pow(2, (double) code / STEPS) - 1;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

}
