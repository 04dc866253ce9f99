package copydesk.enrich.tagger;

/** Turns scores into log probabilities. */
final class Softmax {

    private Softmax() {
    }

    /** The logs of the probabilities, which sum to one. */
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
