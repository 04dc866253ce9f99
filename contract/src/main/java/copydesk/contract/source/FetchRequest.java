package copydesk.contract.source;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A document to fetch, on {@code newsroom.fetch.request.v1}, keyed by the host that is
 * asked.
 *
 * @param id the request's own id
 * @param source id of the source it is fetched for
 * @param purpose what for
 * @param kind what lies at the address
 * @param url the address
 * @param due when it should have been fetched
 * @param offer whether the document is offered to the pipeline
 * @param hops how many redirects led here
 * @param permanent whether all of them are for good
 * @param etag validator of the last answer, verbatim; null if there was none
 * @param lastModified validator of the last answer, verbatim; null if there was none
 * @param digest digest of the last document; null if there was none
 * @param gapSeconds shortest pause between two requests to the host; null for the usual
 * one
 * @param language BCP 47 tag for documents that name none; null if the source does not
 * say
 */
public record FetchRequest(String id, String source, FetchPurpose purpose, SourceKind kind, String url, Instant due,
        boolean offer, int hops, boolean permanent, @Nullable String etag, @Nullable String lastModified,
        @Nullable String digest, @Nullable Integer gapSeconds, @Nullable String language) {

    public FetchRequest {
        Required.all(id, source, purpose, kind, url, due);
    }

    /** Without a language. */
    public FetchRequest(String id, String source, FetchPurpose purpose, SourceKind kind, String url, Instant due,
            boolean offer, int hops, boolean permanent, @Nullable String etag, @Nullable String lastModified,
            @Nullable String digest, @Nullable Integer gapSeconds) {
        this(id, source, purpose, kind, url, due, offer, hops, permanent, etag, lastModified, digest, gapSeconds, null);
    }

}
