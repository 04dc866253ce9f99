package copydesk.benchmarks.enrichment.quote;

/**
 * How many of some are right.
 *
 * @param right the right ones
 * @param all all of them
 */
record Share(int right, int all) {

    static final Share NONE = new Share(0, 0);

    static Share of(boolean right) {
        return new Share(right ? 1 : 0, 1);
    }

    Share plus(Share other) {
        return new Share(this.right + other.right, this.all + other.all);
    }

    /** From 0 to 1; 0 of none. */
    double value() {
        return (this.all == 0) ? 0 : this.right / (double) this.all;
    }

}
