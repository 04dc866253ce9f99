package copydesk.ingest.drift;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Watches how many of the articles of a source have a fault. A Bernoulli CUSUM (Page
 * 1954): each article adds how much better it fits a share halfway between the usual one
 * and all than the usual one; a sum below nothing begins anew. The articles since it last
 * did are not learned before they are cleared, so that a change cannot hide in its own
 * history. Once there is a drift, the same sum the other way tells when it is over.
 *
 * @param known articles that are learned, as many as count
 * @param share how many of them had the fault, 0 to 1
 * @param since when the first was fetched that is not learned yet; null if all are
 * @param recent articles since then
 * @param found how many of those had the fault
 * @param sum what speaks for a change; while there is a drift, for its end
 * @param drifts whether it has changed
 */
record ShareWatch(int known, double share, @Nullable Instant since, int recent, int found, double sum, boolean drifts) {

    /** Knows nothing. */
    static final ShareWatch NEW = new ShareWatch(0, 0, null, 0, 0, 0, false);

    /** Articles that must be known before one is judged. */
    static final int ENOUGH = 30;

    // what counts of the past; older articles fade
    private static final int MOST = 200;

    // nothing is believed never to happen
    private static final double LEAST = 0.02;

    // what more of the articles have is how they are
    private static final double OFTEN = 0.4;

    // five articles in a row where it is rare: e^14 is a million to one
    private static final double CHANGED = 14;

    private static final double OVER = 5;

    // a drift that lasts longer, in articles and in time, is how the source is now
    private static final int LASTING_ARTICLES = 100;

    private static final Duration LASTING = Duration.ofDays(7);

    /** The watch after an article more. */
    ShareWatch next(boolean fault, Instant at) {
        if (lasts(at)) {
            return learned().next(fault, at);
        }
        double usual = usual();
        if (!this.drifts && (this.known < ENOUGH || usual > OFTEN)) {
            return with(fault, at, 0, false).learned();
        }
        return this.drifts ? towardsItsEnd(fault, at, usual) : towardsChange(fault, at, usual);
    }

    private ShareWatch towardsChange(boolean fault, Instant at, double usual) {
        double changed = changed(usual);
        double moved = this.sum + StrictMath.log(fault ? changed / usual : (1 - changed) / (1 - usual));
        ShareWatch next = with(fault, at, moved, false);
        if (moved <= 0) {
            return next.learned();
        }
        return (moved >= CHANGED) ? with(fault, at, 0, true) : next;
    }

    // against what has been seen of it; what was a fault for a while is not learned
    private ShareWatch towardsItsEnd(boolean fault, Instant at, double usual) {
        double now = Math.max(changed(usual), (this.found + 1.0) / (this.recent + 2.0));
        double step = StrictMath.log(fault ? usual / now : (1 - usual) / (1 - now));
        double moved = Math.max(0, this.sum + step);
        return (moved >= OVER) ? new ShareWatch(this.known, this.share, null, 0, 0, 0, false)
                : with(fault, at, moved, true);
    }

    private ShareWatch with(boolean fault, Instant at, double moved, boolean drift) {
        return new ShareWatch(this.known, this.share, (this.since != null) ? this.since : at, this.recent + 1,
                this.found + (fault ? 1 : 0), moved, drift);
    }

    // a drift that lasts takes the place of all that was known before
    private ShareWatch learned() {
        int kept = this.drifts ? 0 : Math.min(this.known, Math.max(0, MOST - this.recent));
        int all = kept + this.recent;
        return new ShareWatch(Math.min(MOST, all), (this.share * kept + this.found) / all, null, 0, 0, 0, false);
    }

    /** Whether a drift has lasted so long that it is none any more. */
    boolean lasts(Instant at) {
        Instant begin = this.since;
        return this.drifts && begin != null && this.recent >= LASTING_ARTICLES
                && Duration.between(begin, at).compareTo(LASTING) >= 0;
    }

    /** The share to be expected by what is known. */
    double usual() {
        return Math.max(LEAST, (this.share * this.known + 0.5) / (this.known + 1));
    }

    private static double changed(double usual) {
        return (1 + usual) / 2;
    }

}
