package copydesk.contract.source;

import java.time.Instant;
import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.hub.HubLink;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request, on {@code newsroom.fetch.result.v1}, keyed by source. The
 * document itself is on its way through the pipeline.
 *
 * @param request what was requested
 * @param outcome what came of it
 * @param startedAt when the host was asked; null if it was not, or if what it sent found
 * no room here
 * @param at when it was over
 * @param etag validator for the next request; null if there is none
 * @param lastModified validator for the next request; null if there is none
 * @param digest digest of the document; null if none came
 * @param freshUntil until when the server says the document stays the same; null if it
 * does not say
 * @param retryAt when the host may be asked again; null if it does not matter
 * @param status HTTP status, where it decided; null otherwise
 * @param location where the document lies now; null unless it moved
 * @param permanent whether it moved for good; null unless it moved
 * @param reason why nothing came; null if it is no failure
 * @param detail a sentence for people; null if there is nothing to say
 * @param links what the source lists; empty if it is no list
 * @param hub who tells of news at the source; null if it names nobody or was not read
 * @param leaseSeconds for how long the hub keeps to it; null unless it said so
 * @param robots the robots.txt that has to be read elsewhere, or was; null if none has
 */
public record FetchResult(FetchRequest request, FetchOutcome outcome, @Nullable Instant startedAt, Instant at,
        @Nullable String etag, @Nullable String lastModified, @Nullable String digest, @Nullable Instant freshUntil,
        @Nullable Instant retryAt, @Nullable Integer status, @Nullable String location, @Nullable Boolean permanent,
        @Nullable Reason reason, @Nullable String detail, List<ListedLink> links, @Nullable HubLink hub,
        @Nullable Integer leaseSeconds, @Nullable RobotsDetour robots) {

    public FetchResult {
        Required.all(request, outcome, at);
        links = (links != null) ? List.copyOf(links) : List.of();
    }

    /** A result that says nothing of hubs, nor of a robots.txt elsewhere. */
    public FetchResult(FetchRequest request, FetchOutcome outcome, @Nullable Instant startedAt, Instant at,
            @Nullable String etag, @Nullable String lastModified, @Nullable String digest, @Nullable Instant freshUntil,
            @Nullable Instant retryAt, @Nullable Integer status, @Nullable String location, @Nullable Boolean permanent,
            @Nullable Reason reason, @Nullable String detail, List<ListedLink> links) {
        this(request, outcome, startedAt, at, etag, lastModified, digest, freshUntil, retryAt, status, location,
                permanent, reason, detail, links, null, null, null);
    }

    /** The same, and who tells of news. */
    public FetchResult withHub(@Nullable HubLink found) {
        return new FetchResult(this.request, this.outcome, this.startedAt, this.at, this.etag, this.lastModified,
                this.digest, this.freshUntil, this.retryAt, this.status, this.location, this.permanent, this.reason,
                this.detail, this.links, found, this.leaseSeconds, this.robots);
    }

    /** What a hub, or its delivery, says by itself. */
    public static FetchResult told(FetchRequest request, FetchOutcome outcome, Instant at, @Nullable Integer lease,
            List<ListedLink> links) {
        return new FetchResult(request, outcome, null, at, null, null, null, null, null, null, null, null, null, null,
                links, null, lease, null);
    }

    /** A robots.txt is read elsewhere, or was; the request itself goes on with it. */
    public static FetchResult aside(FetchRequest request, RobotsDetour detour, Instant startedAt, Instant at) {
        return new FetchResult(request, FetchOutcome.MOVED, startedAt, at, null, null, null, null, null, null, null,
                null, null, null, List.of(), null, null, detour);
    }

}
