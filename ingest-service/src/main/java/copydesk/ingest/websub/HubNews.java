package copydesk.ingest.websub;

import java.util.concurrent.CompletableFuture;

import copydesk.contract.source.SourceState;
import org.jspecify.annotations.Nullable;

/** Where is handed on what hubs say; each call completes once the brokers have it. */
public interface HubNews {

    /**
     * A hub made sure of a subscription.
     * @param leaseSeconds for how long it delivers; null if it does not say
     */
    CompletableFuture<Void> verified(SourceState state, @Nullable Integer leaseSeconds);

    /** A hub refused or ended a subscription. */
    CompletableFuture<Void> denied(SourceState state);

    /**
     * A hub delivered.
     * @param contentType as the hub declares it; empty if it does not
     */
    CompletableFuture<Void> delivered(SourceState state, byte[] body, String contentType);

}
