package copydesk.ingest.frontier;

import java.time.Instant;

import copydesk.contract.Identity;
import copydesk.contract.source.ChildList;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.RobotsDetour;
import copydesk.contract.source.SourceKind;
import copydesk.contract.hub.Subscription;

/** Writes requests; the same state makes the same ones. */
final class Requests {

    /** How many redirects are followed. */
    static final int MOST_HOPS = 5;

    private static final int BACK = 100;

    private Requests() {
    }

    static FetchRequest poll(Draft draft, Instant due) {
        String id = Identity.entryId("poll\n" + draft.definition.id() + "\n" + draft.definition.url(),
                draft.counts.polls());
        boolean entries = draft.reads() == SourceKind.FEED && !draft.follows();
        boolean offer = entries || draft.reads() == SourceKind.PAGE;
        return new FetchRequest(id, draft.definition.id(), FetchPurpose.POLL, draft.reads(), draft.url, due, offer, 0,
                true, draft.etag, draft.lastModified, draft.digest, draft.definition.gapSeconds(),
                draft.definition.language());
    }

    static FetchRequest article(Draft draft, String url, int attempt, Instant due) {
        return article(draft, Identity.entryId("article\n" + draft.definition.id() + "\n" + url, attempt), url, due);
    }

    /**
     * Of an article that could not be fetched, or for which its host was not even asked.
     */
    static FetchRequest again(Draft draft, String url, Instant due) {
        return article(draft, Identity.itemId("again\n" + draft.definition.id() + "\n" + url, due), url, due);
    }

    private static FetchRequest article(Draft draft, String id, String url, Instant due) {
        return new FetchRequest(id, draft.definition.id(), FetchPurpose.ARTICLE, SourceKind.PAGE, url, due, true, 0,
                true, null, null, null, draft.definition.gapSeconds(), draft.definition.language());
    }

    /** Of a list that the list of the source names. */
    static FetchRequest list(Draft draft, ChildList child, Instant now) {
        String id = Identity.entryId("list\n" + draft.definition.id() + "\n" + child.url(), draft.counts.polls());
        return new FetchRequest(id, draft.definition.id(), FetchPurpose.LIST, draft.reads(), child.url(), now, false, 0,
                true, child.etag(), child.lastModified(), child.digest(), draft.definition.gapSeconds(), null);
    }

    /** Of an address at which the source may be read; it is polled only after that. */
    static FetchRequest trial(Draft draft, ListedLink tried, Instant due) {
        String id = Identity.entryId("try\n" + draft.definition.id() + "\n" + tried.url(), draft.counts.polls());
        SourceKind kind = tried.kind();
        return new FetchRequest(id, draft.definition.id(), FetchPurpose.POLL, (kind != null) ? kind : SourceKind.PAGE,
                tried.url(), due, false, 0, true, null, null, null, draft.definition.gapSeconds(), null);
    }

    /** Asks the hub of a source. */
    static FetchRequest hub(Draft draft, FetchPurpose purpose, Subscription subscription, Instant now) {
        String id = Identity.itemId(
                purpose.code() + "\n" + draft.definition.id() + "\n" + subscription.hub() + "\n" + subscription.topic(),
                now);
        return FetchRequest.ofHub(id, draft.definition.id(), purpose, draft.reads(), subscription.hub(), now,
                subscription.topic());
    }

    /** The same on its way to a robots.txt that lies elsewhere, and back. */
    static FetchRequest detour(FetchRequest request, RobotsDetour detour) {
        // apart from the numbers of the hops of the request itself
        int step = detour.wasRead() ? BACK : BACK + detour.hops();
        return request.by(Identity.entryId(request.id(), step), detour);
    }

    /** The same at the address that the last answer named. */
    static FetchRequest elsewhere(FetchRequest request, String url, boolean permanent) {
        int hops = request.hops() + 1;
        return new FetchRequest(Identity.entryId(request.id(), hops), request.source(), request.purpose(),
                request.kind(), url, request.due(), request.offer(), hops, request.permanent() && permanent,
                request.etag(), request.lastModified(), request.digest(), request.gapSeconds(), request.language(),
                request.topic(), request.origin(), request.missing(), null);
    }

}
