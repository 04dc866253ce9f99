package copydesk.benchmarks.topic;

import java.util.List;

/**
 * Fits how likely something is to measures of it; the same input gives the same numbers.
 */
final class Logistic {

    private static final int ROUNDS = 4_000;

    private static final double STEP = 0.5;

    private Logistic() {
    }

    /**
     * The numbers by which measures are multiplied.
     * @param rows measures, all of the same length
     * @param truths whether it was so, row by row
     */
    static double[] fit(List<double[]> rows, List<Boolean> truths) {
        int width = rows.get(0).length;
        double[] numbers = new double[width];
        double[] squares = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(rows, truths, numbers);
            for (int i = 0; i < width; i++) {
                // each number gets a pace of its own, since measures differ in size
                squares[i] += slope[i] * slope[i];
                numbers[i] += STEP * slope[i] / Math.sqrt(squares[i] + 1e-12);
            }
        }
        return numbers;
    }

    private static double[] slope(List<double[]> rows, List<Boolean> truths, double[] numbers) {
        double[] slope = new double[numbers.length];
        for (int row = 0; row < rows.size(); row++) {
            double error = (truths.get(row) ? 1 : 0) - chance(rows.get(row), numbers);
            for (int i = 0; i < slope.length; i++) {
                slope[i] += error * rows.get(row)[i] / rows.size();
            }
        }
        return slope;
    }

    static double chance(double[] measures, double[] numbers) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += measures[i] * numbers[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

}
