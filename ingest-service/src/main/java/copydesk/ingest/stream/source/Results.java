package copydesk.ingest.stream.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.hub.HubLink;
import copydesk.contract.source.ListedLink;
import copydesk.ingest.discovery.HubFinder;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Offer;
import copydesk.ingest.fetch.Validators;
import copydesk.ingest.host.Step;
import copydesk.ingest.listing.Listing;
import org.jspecify.annotations.Nullable;

/** Tells what became of a request. */
final class Results {

    private final Listing listing;

    private final boolean hubs;

    /**
     * Tells what was found by this listing.
     * @param hubs whether hubs are looked for as well, which reads a document twice
     */
    Results(Listing listing, boolean hubs) {
        this.listing = listing;
        this.hubs = hubs;
    }

    /**
     * What an answer says.
     * @param retryAt when the host may be asked again, by what followed from the answer
     */
    FetchResult of(FetchRequest request, Answer answer, Instant startedAt, Instant at, @Nullable Instant retryAt) {
        if (answer instanceof Answer.Document document) {
            return document(request, document, startedAt, at);
        }
        if (answer instanceof Answer.Unchanged unchanged) {
            Validators validators = unchanged.validators();
            return new FetchResult(request, FetchOutcome.UNCHANGED, startedAt, at, etag(validators),
                    lastModified(validators), request.digest(),
                    (unchanged.freshFor() != null) ? at.plus(unchanged.freshFor()) : null, null, null, null, null, null,
                    null, List.of());
        }
        if (answer instanceof Answer.Elsewhere elsewhere) {
            return new FetchResult(request, FetchOutcome.MOVED, startedAt, at, null, null, null, null, null, null,
                    elsewhere.url(), elsewhere.permanent(), null, null, List.of());
        }
        if (answer instanceof Answer.Taken) {
            return FetchResult.told(request, FetchOutcome.ACCEPTED, at, null, List.of());
        }
        return nothing(request, answer, startedAt, at, retryAt);
    }

    private FetchResult document(FetchRequest request, Answer.Document document, Instant startedAt, Instant at) {
        String digest = Digest.text(document.bytes());
        boolean lists = request.purpose() != FetchPurpose.ARTICLE && !digest.equals(request.digest());
        FetchFacts facts = Offer.of(request.source(), request.url(), document, at).facts();
        List<ListedLink> links = lists ? this.listing.links(document.bytes(), facts, request.kind()) : List.of();
        Optional<HubLink> hub = (lists && this.hubs && request.purpose() == FetchPurpose.POLL)
                ? HubFinder.find(document.bytes(), facts, request.kind(), document.links()) : Optional.empty();
        boolean moved = !document.redirects().isEmpty();
        boolean forGood = document.redirects().stream().allMatch((hop) -> hop.status() == 301 || hop.status() == 308);
        return new FetchResult(request, FetchOutcome.DOCUMENT, startedAt, at, etag(document.validators()),
                lastModified(document.validators()), digest,
                (document.freshFor() != null) ? at.plus(document.freshFor()) : null, null, document.status(),
                moved ? document.lastUrl() : null, moved ? forGood : null, null, null, links)
            .withHub(hub.orElse(null));
    }

    private static FetchResult nothing(FetchRequest request, Answer answer, Instant startedAt, Instant at,
            @Nullable Instant retryAt) {
        if (answer instanceof Answer.Gone gone) {
            return ended(request, FetchOutcome.GONE, startedAt, at, null, gone.status(), Reason.UNREACHABLE,
                    "The server answered " + gone.status() + ".");
        }
        if (answer instanceof Answer.Busy busy) {
            return ended(request, FetchOutcome.BUSY, startedAt, at, retryAt, busy.status(), Reason.UNREACHABLE,
                    "The server answered " + busy.status() + ".");
        }
        if (answer instanceof Answer.NoRoom full) {
            // no attempt, as if the host had not been asked
            return ended(request, FetchOutcome.BUSY, null, at, retryAt, null, Reason.UNREACHABLE, full.sentence());
        }
        Answer.Failed failed = (Answer.Failed) answer;
        return ended(request, FetchOutcome.FAILED, startedAt, at, retryAt, failed.status(), failed.reason(),
                failed.detail());
    }

    /** Why the host was not asked. */
    static FetchResult of(Step.Decline declined, Instant at) {
        return ended(Errand.plain(declined.job()), declined.why().outcome(), null, at, declined.retryAt(), null,
                Reason.UNREACHABLE, declined.why().sentence());
    }

    private static FetchResult ended(FetchRequest request, FetchOutcome outcome, @Nullable Instant startedAt,
            Instant at, @Nullable Instant retryAt, @Nullable Integer status, Reason reason, String detail) {
        return new FetchResult(request, outcome, startedAt, at, null, null, null, null, retryAt, status, null, null,
                reason, detail, List.of());
    }

    private static @Nullable String etag(@Nullable Validators validators) {
        return (validators != null) ? validators.etag() : null;
    }

    private static @Nullable String lastModified(@Nullable Validators validators) {
        return (validators != null) ? validators.lastModified() : null;
    }

}
