package copydesk.ingest.stream.websub;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.Digest;
import copydesk.contract.Identity;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.contract.hub.Subscription;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Offer;
import copydesk.ingest.listing.Listing;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.source.Outbox;
import copydesk.ingest.websub.HubNews;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what hubs say: to the frontier, and a delivery also to the pipeline, as the
 * document of a poll is, so that readers, history and seen links are the same.
 * Thread-safe.
 */
public final class HubPost implements HubNews {

    private final FetchDoor door;

    private final Listing listing;

    private final Outbox outbox;

    private final Clock clock;

    /** Hands on by this door and this outbox. */
    public HubPost(FetchDoor door, Listing listing, Outbox outbox, Clock clock) {
        this.door = door;
        this.listing = listing;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Void> verified(SourceState state, @Nullable Integer leaseSeconds) {
        return told(state, FetchOutcome.VERIFIED, leaseSeconds);
    }

    @Override
    public CompletableFuture<Void> denied(SourceState state) {
        return told(state, FetchOutcome.DENIED, null);
    }

    private CompletableFuture<Void> told(SourceState state, FetchOutcome outcome, @Nullable Integer leaseSeconds) {
        Instant now = this.clock.instant();
        Subscription subscription = state.subscription();
        String hub = (subscription != null) ? subscription.hub() : state.url();
        String id = Identity.itemId(outcome.code() + "\n" + state.source() + "\n" + hub, now);
        FetchRequest request = request(id, FetchPurpose.SUBSCRIBE, state, hub, now);
        return this.outbox.send(FetchResult.told(request, outcome, now, leaseSeconds, List.of()));
    }

    @Override
    public CompletableFuture<Void> delivered(SourceState state, byte[] body, String contentType) {
        Instant now = this.clock.instant();
        boolean entries = !state.follows() || state.reads() == SourceKind.PAGE;
        // a hub that got no answer delivers again: the same item
        String item = Identity.itemId("websub\n" + state.source() + "\n" + Digest.text(body), Instant.EPOCH);
        Offer offer = Offer
            .of(state.source(), state.url(),
                    new Answer.Document(body, 200, contentType.isEmpty() ? null : contentType, state.url(), null, null,
                            List.of()),
                    now)
            .speaking(state.definition().language());
        FetchRequest request = request(item, FetchPurpose.DELIVERY, state, state.url(), now);
        FetchResult result = FetchResult.told(request, FetchOutcome.DOCUMENT, now, null,
                links(state, body, offer.facts()));
        CompletableFuture<String> offered = entries ? this.door.offer(offer, item)
                : CompletableFuture.completedFuture(item);
        return offered.thenCompose((taken) -> this.outbox.send(result));
    }

    // what cannot be read as a list is one that lists nothing
    private List<ListedLink> links(SourceState state, byte[] body, FetchFacts facts) {
        try {
            return this.listing.links(body, facts, state.reads());
        }
        catch (RuntimeException | StackOverflowError ex) {
            return List.of();
        }
    }

    private static FetchRequest request(String id, FetchPurpose purpose, SourceState state, String url, Instant now) {
        Subscription subscription = state.subscription();
        return FetchRequest.ofHub(id, state.source(), purpose, state.reads(), url, now,
                (subscription != null) ? subscription.topic() : state.url());
    }

}
