package copydesk.benchmarks.extraction.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How much a figure would vary with other pages of the same kind: the pages are drawn
 * anew, with repetition, many times. The same seed gives the same figures.
 */
public final class Bootstrap {

    private final long seed;

    private final int samples;

    /**
     * Draws so many samples.
     * @throws IllegalArgumentException if one sample or none is asked for
     */
    public Bootstrap(long seed, int samples) {
        if (samples < 2) {
            throw new IllegalArgumentException("A deviation needs two samples at least, better 1000");
        }
        this.seed = seed;
        this.samples = samples;
    }

    /** Standard deviations of the figures. */
    public Totals deviation(Measure measure, List<PageScore> pages) {
        Random random = new Random(this.seed);
        List<Totals> totals = new ArrayList<>();
        for (int sample = 0; sample < this.samples; sample++) {
            totals.add(measure.total(drawn(pages, draw(random, pages.size()))));
        }
        return new Totals(deviation(totals, Totals::f1), deviation(totals, Totals::precision),
                deviation(totals, Totals::recall), deviation(totals, Totals::accuracy));
    }

    /**
     * What the first has over the second in F1, both measured on the same pages in the
     * same order: a sample takes the same pages of both.
     */
    public Difference difference(Measure measure, List<PageScore> first, List<PageScore> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException("Only systems measured on the same pages can be compared");
        }
        Random random = new Random(this.seed);
        double[] differences = new double[this.samples];
        for (int sample = 0; sample < this.samples; sample++) {
            int[] draw = draw(random, first.size());
            differences[sample] = measure.total(drawn(first, draw)).f1() - measure.total(drawn(second, draw)).f1();
        }
        return Difference.of(differences);
    }

    private static int[] draw(Random random, int pages) {
        int[] draw = new int[pages];
        Arrays.setAll(draw, (i) -> random.nextInt(pages));
        return draw;
    }

    private static List<PageScore> drawn(List<PageScore> pages, int[] draw) {
        return Arrays.stream(draw).mapToObj(pages::get).toList();
    }

    private static double deviation(List<Totals> totals, ToDoubleFunction<Totals> figure) {
        double mean = totals.stream().mapToDouble(figure).average().orElse(0);
        double squares = totals.stream().mapToDouble((total) -> Math.pow(figure.applyAsDouble(total) - mean, 2)).sum();
        return Math.sqrt(squares / (totals.size() - 1));
    }

}
