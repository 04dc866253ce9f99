package copydesk.ingest.robots;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import copydesk.contract.source.RobotsDetour;
import copydesk.ingest.address.RefusedAddress;
import copydesk.ingest.address.WebUrl;
import copydesk.ingest.fetch.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How a robots.txt is asked for and what follows, by RFC 9309: up to five redirects are
 * followed, also to other hosts; no file allows everything, a host that cannot answer
 * allows nothing, for at most thirty days.
 */
public final class RobotsVisit {

    /** An answer is believed this long at most, whatever the host says, and at least. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private static final Duration SHORTEST = Duration.ofHours(1);

    /** A host in trouble is asked again after this. */
    private static final Duration RETRY = Duration.ofMinutes(30);

    /** A host is not to wait long for what is no fault of its own. */
    private static final Duration NO_ROOM = Duration.ofMinutes(1);

    private static final Duration GIVEN_UP = Duration.ofDays(30);

    private RobotsVisit() {
    }

    /**
     * Where the robots.txt of a host lies.
     * @param url any address of the host; its scheme and port count
     * @throws RefusedAddress if it is no address
     */
    public static String address(String url) throws RefusedAddress {
        return WebUrl.of(url).origin() + "/robots.txt";
    }

    /**
     * Where it is asked for next, if the answer is that it lies elsewhere.
     * @param before the hops that led to the answer; null if none did
     */
    public static Optional<RobotsDetour> onward(Answer answer, @Nullable RobotsDetour before) {
        if (!(answer instanceof Answer.Elsewhere elsewhere) || (before != null && before.wasLong())) {
            return Optional.empty();
        }
        return Optional.of((before != null) ? before.onward(elsewhere.url()) : RobotsDetour.to(elsewhere.url()));
    }

    /**
     * What was read elsewhere, as it is kept where the request came from.
     * @param before what was known there; null if nothing was
     */
    public static RobotsCopy back(RobotsDetour detour, @Nullable RobotsCopy before, Instant now) {
        RobotsCopy copy = RobotsCopy.of(detour, now);
        return (copy.access() == RobotsCopy.Access.NOTHING) ? unreachable(before, now, copy.due()) : copy;
    }

    /** What follows from an answer that is not onward. */
    public static RobotsCopy after(Answer answer, @Nullable RobotsCopy before, Instant now) {
        if (answer instanceof Answer.Document document) {
            return new RobotsCopy(RobotsCopy.Access.BY_TEXT, cut(document.bytes()), now,
                    now.plus(within(document.freshFor(), SHORTEST, LONGEST, LONGEST)), null);
        }
        if (isUnavailable(answer)) {
            return new RobotsCopy(RobotsCopy.Access.EVERYTHING, null, now, now.plus(LONGEST), null);
        }
        if (answer instanceof Answer.NoRoom) {
            return unreachable(before, now, now.plus(NO_ROOM));
        }
        Duration pause = (answer instanceof Answer.Busy busy) ? busy.retryAfter() : null;
        return unreachable(before, now, now.plus(within(pause, RETRY, LONGEST, RETRY)));
    }

    // too many redirects count as no file; too many requests do not, since a host that
    // complains of our haste has not allowed us everything
    private static boolean isUnavailable(Answer answer) {
        if (answer instanceof Answer.Failed failed) {
            Integer status = failed.status();
            return status != null && status < 500;
        }
        return answer instanceof Answer.Gone || answer instanceof Answer.Elsewhere;
    }

    private static RobotsCopy unreachable(@Nullable RobotsCopy before, Instant now, Instant due) {
        byte[] text = (before != null) ? before.text() : null;
        Instant known = (before != null) ? before.unreachableSince() : null;
        Instant since = (known != null) ? known : now;
        boolean waited = !now.isBefore(since.plus(GIVEN_UP));
        RobotsCopy.Access last = (text != null) ? RobotsCopy.Access.BY_TEXT : RobotsCopy.Access.EVERYTHING;
        return new RobotsCopy(waited ? last : RobotsCopy.Access.NOTHING, text, now, due, since);
    }

    private static Duration within(@Nullable Duration said, Duration least, Duration most, Duration otherwise) {
        if (said == null) {
            return otherwise;
        }
        Duration atLeast = (said.compareTo(least) < 0) ? least : said;
        return (atLeast.compareTo(most) > 0) ? most : atLeast;
    }

    // a line that is cut in two would be another rule
    private static byte[] cut(byte[] text) {
        if (text.length <= RobotsReader.MOST_BYTES) {
            return text;
        }
        int end = RobotsReader.MOST_BYTES;
        while (end > 0 && text[end - 1] != '\n' && text[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(text, end);
    }

}
