package copydesk.benchmarks.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import copydesk.benchmarks.extraction.score.PageScore;

/**
 * How often a text would be held for review because the extractor is not sure of it, and
 * how rightly: a text is bad if more than half of it is wrong (F1 below 0.5).
 */
final class HeldReport {

    private static final double BAD = 0.5;

    // upper edges; the first one is the limit below which articles are held by default
    private static final double[] EDGES = { 0.6, 0.7, 0.8, 0.9, 1 };

    private final List<Double> confidences;

    private final List<PageScore> scores;

    /** The confidence and the score of each page, in the same order. */
    HeldReport(List<Double> confidences, List<PageScore> scores) {
        this.confidences = List.copyOf(confidences);
        this.scores = List.copyOf(scores);
    }

    /**
     * A line for each range of confidence; none if the extractor does not say how sure it
     * is.
     */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (this.confidences.stream().allMatch((confidence) -> confidence.isNaN())) {
            return lines;
        }
        double from = 0;
        for (double to : EDGES) {
            lines.add(line(from, to));
            from = to;
        }
        long none = this.confidences.stream().filter((confidence) -> confidence.isNaN()).count();
        lines.add(String.format(Locale.ROOT, "refused, no article    %5d pages", none));
        return lines;
    }

    private String line(double from, double to) {
        int[] pages = pages((page) -> this.confidences.get(page) >= from
                && (this.confidences.get(page) < to || (to == 1 && this.confidences.get(page) == 1)));
        double mean = IntStream.of(pages)
            .mapToDouble((page) -> this.scores.get(page).f1())
            .average()
            .orElse(Double.NaN);
        long bad = IntStream.of(pages).filter((page) -> this.scores.get(page).f1() < BAD).count();
        return String.format(Locale.ROOT, "confidence %.1f to %.1f %5d pages  mean F1 %.3f  bad %3d", from, to,
                pages.length, mean, bad);
    }

    private int[] pages(IntPredicate wanted) {
        return IntStream.range(0, this.scores.size()).filter(wanted).toArray();
    }

}
