package copydesk.benchmarks.push;

import java.util.List;
import java.util.Locale;

/**
 * How long it took, in milliseconds.
 *
 * @param sorted each delay, the shortest first
 */
record Delays(List<Double> sorted) {

    Delays {
        sorted = sorted.stream().sorted().toList();
    }

    /** The delay that this share of all does not pass. */
    double quantile(double share) {
        int last = this.sorted.size() - 1;
        return this.sorted.get(Math.min(last, (int) Math.ceil(share * this.sorted.size()) - 1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %,6.0f ms   p95 %,6.0f ms   most %,6.0f ms", quantile(0.50),
                quantile(0.95), quantile(1));
    }

}
