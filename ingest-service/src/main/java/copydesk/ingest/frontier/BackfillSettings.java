package copydesk.ingest.frontier;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How fast originals that wait go through once more, beside what is fetched now.
 *
 * @param perSecond the most documents that an instance moves on in a second, above 0
 * (default 20)
 * @param behind how far any hop may be behind before the feeder waits for it, at least
 * 100 ms (default 1 s)
 */
public record BackfillSettings(@Nullable Double perSecond, @Nullable Duration behind) {

    private static final double USUAL = 20;

    private static final Duration USUALLY_BEHIND = Duration.ofSeconds(1);

    private static final Duration LEAST = Duration.ofMillis(100);

    public BackfillSettings {
        perSecond = (perSecond != null) ? perSecond : USUAL;
        behind = (behind != null) ? behind : USUALLY_BEHIND;
        if (!(perSecond > 0 && perSecond <= 10_000)) {
            throw new IllegalArgumentException(
                    "backfill.per-second is " + perSecond + "; set it above 0 and to 10000 at most");
        }
        if (behind.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("backfill.behind is " + behind + "; set it to 100ms or more");
        }
    }

    /** The usual pace. */
    public static BackfillSettings defaults() {
        return new BackfillSettings(null, null);
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

    /** How many documents may go in a quarter of a second, at least one. */
    public int atOnce() {
        return (int) Math.max(1, Math.ceil(perSecond() / 4));
    }

    /** How long so many documents take at this pace. */
    public Duration pace(int documents) {
        return Duration.ofNanos((long) (documents * 1e9 / perSecond()));
    }

}
