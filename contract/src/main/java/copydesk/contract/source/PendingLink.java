package copydesk.contract.source;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * An article that could not be fetched and is tried again.
 *
 * @param url where it lies
 * @param attempts how often it was tried
 * @param notBefore when it may be tried again; null for the next poll
 */
public record PendingLink(String url, int attempts, @Nullable Instant notBefore) {

    public PendingLink {
        Required.all(url);
    }

}
