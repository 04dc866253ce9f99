package copydesk.enrich.tagger;

/**
 * The labels of the models: outside of names, then begin and inside of each type.
 */
final class Label {

    static final int OUTSIDE = 0;

    static final int COUNT = 1 + 2 * NameType.values().length;

    private Label() {
    }

    static boolean isBegin(int label) {
        return label % 2 == 1;
    }

    static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    /** The type of a begin or inside label. */
    static NameType type(int label) {
        return NameType.values()[(label - 1) / 2];
    }

    /** Whether a label may stand after another: inside only within its own name. */
    static boolean follows(int before, int label) {
        return !isInside(label) || before == label || before == label - 1;
    }

    /**
     * The logs of the labels' probabilities, which sum to one (softmax).
     * @param scores of the labels
     */
    static double[] logs(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - most);
        }
        double[] logs = new double[scores.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = scores[i] - most - Math.log(sum);
        }
        return logs;
    }

}
