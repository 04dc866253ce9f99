package copydesk.ingest.robots;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

import copydesk.contract.source.RobotsDetour;
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

    // a host elsewhere may be closed; until then nothing is asked for
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Whether it has to be asked for again. */
    public boolean isDue(Instant now) {
        return !now.isBefore(this.due);
    }

    /** How long it may be used from now on; nothing if it is due. */
    public Duration usableFor(Instant now) {
        return isDue(now) ? Duration.ZERO : Duration.between(now, this.due);
    }

    /**
     * Of a host whose robots.txt is being asked for elsewhere.
     * @param before what was known of it; null if nothing was
     */
    public static RobotsCopy elsewhere(@Nullable RobotsCopy before, Instant now) {
        return new RobotsCopy(Access.ELSEWHERE, (before != null) ? before.text() : null, now, now.plus(PATIENCE),
                (before != null) ? before.unreachableSince() : null);
    }

    /** What was read elsewhere; as careful as can be where that makes no sense. */
    static RobotsCopy of(RobotsDetour detour, Instant now) {
        String words = detour.text();
        Instant until = detour.until();
        Access access = Arrays.stream(Access.values())
            .filter((value) -> value.code().equals(detour.access()))
            .findFirst()
            .orElse(Access.NOTHING);
        return new RobotsCopy(access, (words != null) ? words.getBytes(StandardCharsets.UTF_8) : null, now,
                (until != null) ? until : now, null);
    }

    /** The way back to the host that sent us here. */
    public RobotsDetour back(RobotsDetour detour) {
        byte[] bytes = this.text;
        String words = (bytes != null) ? new String(bytes, StandardCharsets.UTF_8) : null;
        return detour.read(this.access.code(), words, this.due);
    }

    /** What a host lets us do. */
    public enum Access {

        /** What the text says. */
        BY_TEXT,

        /** Everything: there is no robots.txt. */
        EVERYTHING,

        /** Nothing: nobody knows what the robots.txt says. */
        NOTHING,

        /** Nothing yet: it lies elsewhere, and is being asked for there. */
        ELSEWHERE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

    }

}
