package copydesk.contract.source;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When what happened at a source; what has not happened has no time.
 *
 * @param nextPoll when it is polled next; null while it is not
 * @param intervalSeconds pause between two polls, as it is now
 * @param lastPoll when it was last polled
 * @param lastSuccess when it last answered with something of use
 * @param lastNews when it last listed something new
 * @param usualSeconds how long it takes as a rule until there is something new
 * @param delaySeconds how long after publication something new is found as a rule
 */
public record SourceTimes(@Nullable Instant nextPoll, int intervalSeconds, @Nullable Instant lastPoll,
        @Nullable Instant lastSuccess, @Nullable Instant lastNews, @Nullable Integer usualSeconds,
        @Nullable Integer delaySeconds) {

}
