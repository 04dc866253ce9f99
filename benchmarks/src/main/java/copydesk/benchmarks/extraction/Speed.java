package copydesk.benchmarks.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * CPU time of the one thread that extracts.
 *
 * @param pagesPerSecond in the fastest pass over all pages
 * @param slowMillis 99 % of all extractions took no longer, those of all passes together
 */
record Speed(double pagesPerSecond, double slowMillis) {

    private static final double SLOW = 0.99;

    /** Of passes over the same pages, each with nanoseconds for every page. */
    static Speed of(List<long[]> passes) {
        long fastest = passes.stream().mapToLong((pass) -> Arrays.stream(pass).sum()).min().orElse(1);
        int pages = passes.get(0).length;
        long[] sorted = passes.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        int rank = (int) Math.ceil(SLOW * sorted.length);
        return new Speed(pages * (double) TimeUnit.SECONDS.toNanos(1) / Math.max(1, fastest),
                sorted[rank - 1] / (double) TimeUnit.MILLISECONDS.toNanos(1));
    }

}
