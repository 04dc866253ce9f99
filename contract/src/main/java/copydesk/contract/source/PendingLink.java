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
 * @param since since when it waits; null of states that were written before it was kept
 */
public record PendingLink(String url, int attempts, @Nullable Instant notBefore, @Nullable Instant since) {

    public PendingLink {
        Required.all(url);
    }

    /** Of which nobody knows since when it waits. */
    public PendingLink(String url, int attempts, @Nullable Instant notBefore) {
        this(url, attempts, notBefore, null);
    }

}
