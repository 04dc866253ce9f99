package copydesk.ingest.drift;

/**
 * How long the articles of a source are as a rule: the geometric mean, which a few very
 * long ones hardly move.
 *
 * @param known articles that are learned, as many as count
 * @param mean of the logarithms of their lengths
 * @param recent articles that are not learned yet
 * @param sum of the logarithms of theirs
 */
record UsualLength(int known, double mean, int recent, double sum) {

    /** Knows nothing. */
    static final UsualLength NEW = new UsualLength(0, 0, 0, 0);

    private static final int ENOUGH = 10;

    private static final int MOST = 200;

    private static final int THIRD = 3;

    /** Whether there is a usual length to compare with. */
    boolean isKnown() {
        return this.known >= ENOUGH;
    }

    /** Whether an article is shorter than a third of the usual. */
    boolean isThin(int length) {
        return THIRD * (length + 1.0) < StrictMath.exp(this.mean);
    }

    /** With an article more, which is not learned yet. */
    UsualLength with(int length) {
        return new UsualLength(this.known, this.mean, this.recent + 1, this.sum + StrictMath.log(length + 1.0));
    }

    /** With all articles learned. */
    UsualLength learned() {
        int kept = Math.min(this.known, Math.max(0, MOST - this.recent));
        return joined(kept);
    }

    /** With nothing but what is not learned yet. */
    UsualLength renewed() {
        return joined(0);
    }

    private UsualLength joined(int kept) {
        int all = kept + this.recent;
        return (all == 0) ? NEW : new UsualLength(Math.min(MOST, all), (this.mean * kept + this.sum) / all, 0, 0);
    }

    /** With what is not learned yet forgotten. */
    UsualLength cleared() {
        return new UsualLength(this.known, this.mean, 0, 0);
    }

}
