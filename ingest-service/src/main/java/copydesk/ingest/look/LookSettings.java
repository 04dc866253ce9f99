package copydesk.ingest.look;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When the page of an article is looked at again.
 *
 * @param ages how long after it was taken, each longer than the one before and at least a
 * minute (default 1 h, 6 h, 1 d, 3 d); empty for never
 */
public record LookSettings(@Nullable List<Duration> ages) {

    private static final List<Duration> USUAL = List.of(Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1),
            Duration.ofDays(3));

    public LookSettings {
        ages = (ages != null) ? List.copyOf(ages) : USUAL;
        Duration before = Duration.ofSeconds(59);
        for (Duration age : ages) {
            if (age.compareTo(before) <= 0) {
                throw new IllegalArgumentException("look.ages has " + age
                        + " at the wrong place; begin with 1m or more and make each longer than the one before");
            }
            before = age;
        }
    }

    /** The usual ages. */
    public static LookSettings defaults() {
        return new LookSettings(null);
    }

    /** Never null: what was not set has its default. */
    @Override
    public List<Duration> ages() {
        return (this.ages != null) ? this.ages : USUAL;
    }

}
