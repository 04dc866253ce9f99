package copydesk.ingest.stream.source;

import java.time.Instant;

import copydesk.contract.source.HostState;
import copydesk.ingest.host.Job;
import copydesk.ingest.robots.RobotsCopy;
import org.jspecify.annotations.Nullable;

/**
 * Something that was under way and is over.
 *
 * @param job what it was done for
 * @param host the state of the host that was asked; null if none was
 * @param at when it was over
 * @param robots the robots.txt that came; null if none was asked for
 * @param isWhole whether the job itself is done
 */
record Done(Job job, @Nullable HostState host, Instant at, @Nullable RobotsCopy robots, boolean isWhole) {

}
