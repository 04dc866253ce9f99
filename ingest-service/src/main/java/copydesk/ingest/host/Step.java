package copydesk.ingest.host;

import java.time.Duration;
import java.time.Instant;

import copydesk.ingest.robots.RobotsCopy;
import org.jspecify.annotations.Nullable;

/** What is to be done next at a host, or instead of asking it. */
public sealed interface Step {

    /** The job that it is done for. */
    Job job();

    /**
     * The document is asked for, or the robots.txt that another host says is here.
     *
     * @param job what is fetched
     * @param failures requests in a row before this one of which nothing of use came
     * @param gap the pause after it
     */
    record Fetch(Job job, int failures, Duration gap) implements Step {

    }

    /**
     * The robots.txt is asked for; the job goes on waiting.
     *
     * @param job the one that waits for it
     * @param before what was known; null if nothing was
     * @param failures requests in a row before this one of which nothing of use came
     * @param gap the pause after it
     */
    record AskRobots(Job job, @Nullable RobotsCopy before, int failures, Duration gap) implements Step {

    }

    /**
     * The host is not asked.
     *
     * @param job what is not fetched
     * @param why why not
     * @param retryAt when it may be asked; null if nobody knows
     */
    record Decline(Job job, Refusal why, @Nullable Instant retryAt) implements Step {

    }

}
