package copydesk.benchmarks.extraction.score;

/**
 * How well the text found on a page agrees with the true one.
 *
 * @param precision how much of what was found is true
 * @param recall how much of what is true was found
 * @param exact whether both have the same words in the same order
 * @param answered whether anything was found; else the precision counts in no mean
 * @param expected whether there was anything to find; else the recall counts in no mean
 */
public record PageScore(double precision, double recall, boolean exact, boolean answered, boolean expected) {

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return harmonic(this.precision, this.recall);
    }

    static double harmonic(double precision, double recall) {
        return (precision + recall > 0) ? 2 * precision * recall / (precision + recall) : 0;
    }

}
