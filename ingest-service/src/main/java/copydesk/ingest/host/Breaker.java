package copydesk.ingest.host;

import java.time.Duration;
import java.time.Instant;

import copydesk.contract.source.HostState;
import copydesk.ingest.fetch.Answer;
import org.jspecify.annotations.Nullable;

/**
 * When a host is left alone beyond its usual pause: if it asks for that, and if it gives
 * no usable answer again and again.
 */
public final class Breaker {

    /** No host is left alone longer than this at a time. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Duration LONGEST_OWN = Duration.ofHours(1);

    private static final Duration BUSY = Duration.ofSeconds(30);

    private static final Duration FIRST = Duration.ofMinutes(1);

    private static final int FAILURES = 5;

    private static final int SERVER_ERROR = 500;

    private Breaker() {
    }

    /**
     * The state of a host after an answer.
     * @param failures requests in a row before this one of which nothing of use came
     * @param gap its usual pause
     */
    public static HostState after(String host, int failures, Answer answer, Instant now, Duration gap) {
        if (answer instanceof Answer.Busy busy) {
            return new HostState(host, now.plus(gap), failures + 1, now.plus(pause(busy.retryAfter(), failures)));
        }
        if (answer instanceof Answer.NoRoom) {
            // says nothing about the host, neither good nor bad
            return new HostState(host, now.plus(gap), failures, null);
        }
        if (answer instanceof Answer.Failed failed && isFaultOfHost(failed.status())) {
            return failed(host, failures + 1, now, gap);
        }
        return new HostState(host, now.plus(gap), 0, null);
    }

    /** The state of a host that failed once more. */
    static HostState failed(String host, int failures, Instant now, Duration gap) {
        Instant closed = (failures >= FAILURES) ? now.plus(doubled(FIRST, failures - FAILURES)) : null;
        return new HostState(host, now.plus(gap), failures, closed);
    }

    private static boolean isFaultOfHost(@Nullable Integer status) {
        return status == null || status >= SERVER_ERROR;
    }

    private static Duration pause(@Nullable Duration asked, int failures) {
        if (asked == null) {
            return doubled(BUSY, failures);
        }
        return (asked.compareTo(LONGEST) > 0) ? LONGEST : asked;
    }

    private static Duration doubled(Duration pause, int times) {
        Duration longer = pause.multipliedBy(1L << Math.min(20, times));
        return (longer.compareTo(LONGEST_OWN) > 0) ? LONGEST_OWN : longer;
    }

}
