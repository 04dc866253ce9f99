package copydesk.ingest.robots;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a host's robots.txt; to be kept, so that a restart asks no host again.
 *
 * @param access what follows from the last attempt
 * @param text the last good robots.txt, cut to what is read of it; null if there is none
 * @param askedAt when it was last asked for
 * @param due when it has to be asked for again, before any other page
 * @param unreachableSince since when there was no answer that counts; null if there is
 * one
 */
public record RobotsCopy(Access access, byte @Nullable [] text, Instant askedAt, Instant due,
        @Nullable Instant unreachableSince) {

    /** Whether it has to be asked for again. */
    public boolean isDue(Instant now) {
        return !now.isBefore(this.due);
    }

    /** How long it may be used from now on; nothing if it is due. */
    public Duration usableFor(Instant now) {
        return isDue(now) ? Duration.ZERO : Duration.between(now, this.due);
    }

    /** What a host lets us do. */
    public enum Access {

        /** What the text says. */
        BY_TEXT,

        /** Everything: there is no robots.txt. */
        EVERYTHING,

        /** Nothing: nobody knows what the robots.txt says. */
        NOTHING

    }

}
