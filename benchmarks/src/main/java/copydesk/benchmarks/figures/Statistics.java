package copydesk.benchmarks.figures;

import java.util.Collection;

/** Figures of a few rounds, which are too few for anything but these. */
public final class Statistics {

    private Statistics() {
    }

    /** The one in the middle; of an even number, the mean of both in the middle. */
    public static double median(Collection<Double> values) {
        double[] sorted = sorted(values);
        int middle = sorted.length / 2;
        return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest. */
    public static double least(Collection<Double> values) {
        return sorted(values)[0];
    }

    private static double[] sorted(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to count; measure at least one round");
        }
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

}
