package copydesk.ingest.robots;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

import copydesk.ingest.address.RefusedAddress;
import copydesk.ingest.address.WebUrl;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Ask;
import copydesk.ingest.fetch.Web;
import org.jspecify.annotations.Nullable;

/**
 * Asks a host for its robots.txt and tells what follows, by RFC 9309: no file allows
 * everything, a host that cannot answer allows nothing, for at most thirty days.
 * Thread-safe.
 */
public final class RobotsVisit {

    private static final int MOST_REDIRECTS = 5;

    /** An answer is believed this long at most, whatever the host says, and at least. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private static final Duration SHORTEST = Duration.ofHours(1);

    /** A host in trouble is asked again after this. */
    private static final Duration RETRY = Duration.ofMinutes(30);

    private static final Duration GIVEN_UP = Duration.ofDays(30);

    private final Web web;

    private final Clock clock;

    /** Visits over this web. */
    public RobotsVisit(Web web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /**
     * Asks the host of an address, also where its robots.txt has moved to another host.
     * @param url any address of the host; its scheme and port count
     * @param before what was known; null if nothing was
     * @throws RefusedAddress if it is no address
     */
    public RobotsCopy ask(String url, @Nullable RobotsCopy before) throws RefusedAddress {
        Answer answer = this.web.ask(Ask.plainly(WebUrl.of(url).origin() + "/robots.txt"));
        for (int hop = 1; hop <= MOST_REDIRECTS && answer instanceof Answer.Elsewhere elsewhere; hop++) {
            answer = this.web.ask(Ask.plainly(elsewhere.url()));
        }
        return after(answer, before, this.clock.instant());
    }

    static RobotsCopy after(Answer answer, @Nullable RobotsCopy before, Instant now) {
        if (answer instanceof Answer.Document document) {
            return new RobotsCopy(RobotsCopy.Access.BY_TEXT, cut(document.bytes()), now,
                    now.plus(within(document.freshFor(), SHORTEST, LONGEST, LONGEST)), null);
        }
        if (isUnavailable(answer)) {
            return new RobotsCopy(RobotsCopy.Access.EVERYTHING, null, now, now.plus(LONGEST), null);
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
