package copydesk.ingest.stream.source;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;

/**
 * Makes results as small as a record may be, whatever a source lists. One that the topic
 * refuses would be asked for again and again, and nothing else with it.
 */
final class Fitting {

    // beside the value a record has its key, its headers and Kafka's own frame
    static final int ROOM = Topic.FETCH_RESULT.maxBytes() - 64 * 1024;

    private Fitting() {
    }

    /** The same, with as many of its first links as there is room for. */
    static FetchResult of(FetchResult result) {
        if (weight(result) <= ROOM) {
            return result;
        }
        FetchResult bare = listing(result, List.of());
        int weight = weight(bare);
        if (weight > ROOM) {
            return failed(result, "What came is too large to be told.");
        }
        List<ListedLink> links = new ArrayList<>();
        for (ListedLink link : result.links()) {
            weight += weight(link) + 1;
            if (weight > ROOM) {
                break;
            }
            links.add(link);
        }
        return listing(bare, links);
    }

    /** What is told instead of a result that cannot be: that nothing came of it. */
    static FetchResult failed(FetchResult result, String why) {
        return new FetchResult(result.request().by(result.request().id(), null), FetchOutcome.FAILED,
                result.startedAt(), result.at(), null, null, null, null, result.retryAt(), null, null, null,
                Reason.TOO_LARGE, why, List.of());
    }

    private static FetchResult listing(FetchResult result, List<ListedLink> links) {
        return new FetchResult(result.request(), result.outcome(), result.startedAt(), result.at(), result.etag(),
                result.lastModified(), result.digest(), result.freshUntil(), result.retryAt(), result.status(),
                result.location(), result.permanent(), result.reason(), result.detail(), links, result.hub(),
                result.leaseSeconds(), result.robots());
    }

    private static int weight(Object value) {
        return Json.write(value).length;
    }

}
