package copydesk.benchmarks.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;

/** How often names are right that were found with some confidence. */
final class Reliability {

    private static final double[] BOUNDS = { 0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01 };

    private final int[] found = new int[BOUNDS.length - 1];

    private final int[] right = new int[BOUNDS.length - 1];

    private final double[] promised = new double[BOUNDS.length - 1];

    private Reliability() {
    }

    /** Over the kinds that are annotated in each text. */
    static Reliability of(List<GoldText> texts, Function<GoldText, Map<NamedSpan, Double>> tagger) {
        Reliability reliability = new Reliability();
        for (GoldText text : texts) {
            tagger.apply(text).forEach((name, confidence) -> {
                if (text.kinds().contains(name.kind())) {
                    reliability.add(confidence, text.names().contains(name));
                }
            });
        }
        return reliability;
    }

    private void add(double confidence, boolean isRight) {
        int bin = 0;
        while (confidence >= BOUNDS[bin + 1]) {
            bin++;
        }
        this.found[bin]++;
        this.promised[bin] += confidence;
        this.right[bin] += isRight ? 1 : 0;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("confidence       found   mean   right"));
        for (int bin = 0; bin < this.found.length; bin++) {
            if (this.found[bin] > 0) {
                lines.add(String.format(Locale.ROOT, "%.2f to %.2f %9d  %.3f   %.3f", BOUNDS[bin],
                        Math.min(1, BOUNDS[bin + 1]), this.found[bin], this.promised[bin] / this.found[bin],
                        this.right[bin] / (double) this.found[bin]));
            }
        }
        lines.add(String.format(Locale.ROOT, "distance between promised and right, weighted: %.3f", distance()));
        return lines;
    }

    /** The expected calibration error. */
    private double distance() {
        double sum = 0;
        int all = 0;
        for (int bin = 0; bin < this.found.length; bin++) {
            sum += Math.abs(this.promised[bin] - this.right[bin]);
            all += this.found[bin];
        }
        return sum / Math.max(1, all);
    }

}
