package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * The best sequence of labels for a sentence, over all in which no name goes on that did
 * not begin (Viterbi 1967), and the names it makes.
 */
final class LabelPath {

    private final double[][] logs;

    private final int[] labels;

    /**
     * The path through scores.
     * @param logs log probabilities of the labels, for each token
     * @param outsideBias added to the log probability of being outside of names: more
     * finds fewer and surer names
     */
    LabelPath(double[][] logs, double outsideBias) {
        this.logs = logs;
        this.labels = best(logs, outsideBias);
    }

    private static int[] best(double[][] logs, double outsideBias) {
        int[][] from = new int[logs.length][Label.COUNT];
        double[] before = new double[Label.COUNT];
        for (int at = 0; at < logs.length; at++) {
            double[] now = new double[Label.COUNT];
            for (int label = 0; label < Label.COUNT; label++) {
                int best = bestBefore(before, label, at);
                from[at][label] = best;
                double own = logs[at][label] + ((label == Label.OUTSIDE) ? outsideBias : 0);
                now[label] = ((best < 0) ? Double.NEGATIVE_INFINITY : before[best]) + own;
            }
            before = now;
        }
        return back(from, before);
    }

    private static int bestBefore(double[] before, int label, int at) {
        if (at == 0) {
            return Label.isInside(label) ? -1 : 0;
        }
        int best = -1;
        for (int i = 0; i < Label.COUNT; i++) {
            if (Label.follows(i, label) && (best < 0 || before[i] > before[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int[] back(int[][] from, double[] last) {
        int[] path = new int[from.length];
        int label = 0;
        for (int i = 1; i < last.length; i++) {
            label = (last[i] > last[label]) ? i : label;
        }
        for (int at = path.length - 1; at >= 0; at--) {
            path[at] = label;
            label = from[at][label];
        }
        return path;
    }

    /** The names, with the place of the sentence's first token in its block added. */
    List<TaggedName> names(int offset) {
        List<TaggedName> names = new ArrayList<>();
        int at = 0;
        while (at < this.labels.length) {
            int end = at + 1;
            if (this.labels[at] != Label.OUTSIDE) {
                while (end < this.labels.length && Label.isInside(this.labels[end])) {
                    end++;
                }
                names.add(new TaggedName(offset + at, offset + end, Label.type(this.labels[at]), likely(at, end)));
            }
            at = end;
        }
        return names;
    }

    /** The least sure of the name's labels, and of its end, says how sure the name is. */
    private double likely(int from, int to) {
        double least = 0;
        for (int at = from; at < to; at++) {
            least = Math.min(least, this.logs[at][this.labels[at]]);
        }
        if (to < this.logs.length) {
            double goesOn = Math.exp(this.logs[to][this.labels[to - 1] + (Label.isBegin(this.labels[to - 1]) ? 1 : 0)]);
            least = Math.min(least, Math.log1p(-Math.min(goesOn, 1 - 1e-6)));
        }
        return Math.exp(least);
    }

}
