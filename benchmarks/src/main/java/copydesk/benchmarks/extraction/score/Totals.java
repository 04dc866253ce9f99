package copydesk.benchmarks.extraction.score;

/**
 * The figures of a set of pages, or the deviations of these figures.
 *
 * @param f1 F1
 * @param precision precision
 * @param recall recall
 * @param accuracy share of pages that are right to the word
 */
public record Totals(double f1, double precision, double recall, double accuracy) {

}
