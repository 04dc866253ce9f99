package copydesk.ingest.backfill;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How fast originals that can wait go through, beside what is fetched now.
 *
 * @param perSecond the most documents that an instance moves on in a second, above 0
 * (default 200)
 * @param behind how far any hop may be behind before the feeder waits for it, at least
 * 100 ms (default 1 s)
 * @param slack how much longer a document may take to its end, between 10 ms and 1
 * minute, than it takes when hardly any other is on its way; more makes the lane faster
 * and what is fetched now slower (default 600 ms)
 */
public record BackfillSettings(@Nullable Double perSecond, @Nullable Duration behind, @Nullable Duration slack) {

    private static final double USUAL = 200;

    private static final Duration USUALLY_BEHIND = Duration.ofSeconds(1);

    private static final Duration LEAST = Duration.ofMillis(100);

    private static final Duration USUAL_SLACK = Duration.ofMillis(600);

    private static final Duration LEAST_SLACK = Duration.ofMillis(10);

    private static final Duration MOST_SLACK = Duration.ofMinutes(1);

    public BackfillSettings {
        perSecond = (perSecond != null) ? perSecond : USUAL;
        behind = (behind != null) ? behind : USUALLY_BEHIND;
        slack = (slack != null) ? slack : USUAL_SLACK;
        if (!(perSecond > 0 && perSecond <= 10_000)) {
            throw new IllegalArgumentException(
                    "backfill.per-second is " + perSecond + "; set it above 0 and to 10000 at most");
        }
        if (behind.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("backfill.behind is " + behind + "; set it to 100ms or more");
        }
        if (slack.compareTo(LEAST_SLACK) < 0 || slack.compareTo(MOST_SLACK) > 0) {
            throw new IllegalArgumentException("backfill.slack is " + slack + "; set it to between 10ms and 1m");
        }
    }

    /** The usual pace. */
    public static BackfillSettings defaults() {
        return new BackfillSettings(null, null, null);
    }

    /** Never null: what was not set has its default. */
    @Override
    public Double perSecond() {
        return (this.perSecond != null) ? this.perSecond : USUAL;
    }

    /** Never null: what was not set has its default. */
    @Override
    public Duration behind() {
        return (this.behind != null) ? this.behind : USUALLY_BEHIND;
    }

    /** Never null: what was not set has its default. */
    @Override
    public Duration slack() {
        return (this.slack != null) ? this.slack : USUAL_SLACK;
    }

    /** How many documents may go in a quarter of a second, at least one. */
    public int atOnce() {
        return (int) Math.max(1, Math.ceil(perSecond() / 4));
    }

    /** How long so many documents take at this pace. */
    public Duration pace(int documents) {
        return Duration.ofNanos((long) (documents * 1e9 / perSecond()));
    }

}
