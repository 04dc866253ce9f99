package copydesk.benchmarks.enrichment.score;

/**
 * How many names are right.
 *
 * @param right found and true
 * @param found all that were found
 * @param wanted all that are true
 */
public record Counts(int right, int found, int wanted) {

    /** Nothing found, nothing wanted. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(this.right + other.right, this.found + other.found, this.wanted + other.wanted);
    }

    /** Share of what was found that is right; 0 if nothing was found. */
    public double precision() {
        return share(this.right, this.found);
    }

    /** Share of what is true that was found; 0 if nothing is. */
    public double recall() {
        return share(this.right, this.wanted);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return share(2 * this.right, this.found + this.wanted);
    }

    private static double share(int part, int whole) {
        return (whole == 0) ? 0 : part / (double) whole;
    }

}
