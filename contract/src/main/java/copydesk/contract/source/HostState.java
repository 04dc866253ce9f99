package copydesk.contract.source;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * When a host may be asked again, on {@code newsroom.host.state.v1}, so that whoever
 * fetches from it next keeps the pause that the last one began.
 *
 * @param host the host, whatever the port
 * @param notBefore when the next request may start
 * @param failures requests in a row of which nothing of use came
 * @param closedUntil until when it is left alone, by its own word or since it fails; null
 * if it is not
 */
public record HostState(String host, Instant notBefore, int failures, @Nullable Instant closedUntil) {

    public HostState {
        Required.all(host, notBefore);
    }

}
