package copydesk.benchmarks.enrichment.score;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Tells how much a figure depends on which texts happen to be in a set, by drawing sets
 * of as many texts from it, with repetition. The same seed draws the same samples.
 */
public final class Spread {

    private final long seed;

    private final int samples;

    /**
     * A spread over samples.
     * @param seed which samples are drawn
     * @param samples how many
     */
    public Spread(long seed, int samples) {
        this.seed = seed;
        this.samples = samples;
    }

    /** The standard deviation of F1 over the samples; 0 without texts. */
    public double ofF1(List<Counts> texts) {
        if (texts.isEmpty()) {
            return 0;
        }
        Random random = new Random(this.seed);
        double[] values = IntStream.range(0, this.samples).mapToDouble((sample) -> sample(texts, random)).toArray();
        double mean = Arrays.stream(values).average().orElse(0);
        return Math.sqrt(Arrays.stream(values).map((value) -> (value - mean) * (value - mean)).average().orElse(0));
    }

    private static double sample(List<Counts> texts, Random random) {
        return random.ints(texts.size(), 0, texts.size()).mapToObj(texts::get).reduce(Counts.NONE, Counts::plus).f1();
    }

}
