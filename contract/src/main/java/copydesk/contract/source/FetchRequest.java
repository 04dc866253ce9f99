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
 * @param topic what a hub is asked to tell of; null unless a hub is asked
 * @param first the address that was asked first, before redirects; null if it is this one
 * @param missing answers in a row that there is no such document; null for none
 * @param robots the robots.txt that has to be read elsewhere before; null if none has
 */
public record FetchRequest(String id, String source, FetchPurpose purpose, SourceKind kind, String url, Instant due,
        boolean offer, int hops, boolean permanent, @Nullable String etag, @Nullable String lastModified,
        @Nullable String digest, @Nullable Integer gapSeconds, @Nullable String language, @Nullable String topic,
        @Nullable String first, @Nullable Integer missing, @Nullable RobotsDetour robots) {

    public FetchRequest {
        Required.all(id, source, purpose, kind, url, due);
    }

    /** A request for a document. */
    public FetchRequest(String id, String source, FetchPurpose purpose, SourceKind kind, String url, Instant due,
            boolean offer, int hops, boolean permanent, @Nullable String etag, @Nullable String lastModified,
            @Nullable String digest, @Nullable Integer gapSeconds, @Nullable String language, @Nullable String first,
            @Nullable Integer missing, @Nullable RobotsDetour robots) {
        this(id, source, purpose, kind, url, due, offer, hops, permanent, etag, lastModified, digest, gapSeconds,
                language, null, first, missing, robots);
    }

    /** What a hub is asked, or has said by itself. */
    public static FetchRequest ofHub(String id, String source, FetchPurpose purpose, SourceKind kind, String url,
            Instant due, String topic) {
        return new FetchRequest(id, source, purpose, kind, url, due, false, 0, false, null, null, null, null, null,
                topic, null, null, null);
    }

    /** Without a language. */
    public FetchRequest(String id, String source, FetchPurpose purpose, SourceKind kind, String url, Instant due,
            boolean offer, int hops, boolean permanent, @Nullable String etag, @Nullable String lastModified,
            @Nullable String digest, @Nullable Integer gapSeconds) {
        this(id, source, purpose, kind, url, due, offer, hops, permanent, etag, lastModified, digest, gapSeconds, null);
    }

    /** A request for an address that no redirect led to. */
    public FetchRequest(String id, String source, FetchPurpose purpose, SourceKind kind, String url, Instant due,
            boolean offer, int hops, boolean permanent, @Nullable String etag, @Nullable String lastModified,
            @Nullable String digest, @Nullable Integer gapSeconds, @Nullable String language) {
        this(id, source, purpose, kind, url, due, offer, hops, permanent, etag, lastModified, digest, gapSeconds,
                language, null, null, null);
    }

    /** The address that was asked first. */
    public String origin() {
        return (this.first != null) ? this.first : this.url;
    }

    /** The address that is asked next: the document's, or that of a robots.txt. */
    public String target() {
        RobotsDetour detour = this.robots;
        return (detour != null && !detour.wasRead()) ? detour.url() : this.url;
    }

    /** The same request on its way to a robots.txt and back; null for none. */
    public FetchRequest by(String requestId, @Nullable RobotsDetour detour) {
        return new FetchRequest(requestId, this.source, this.purpose, this.kind, this.url, this.due, this.offer,
                this.hops, this.permanent, this.etag, this.lastModified, this.digest, this.gapSeconds, this.language,
                this.topic, this.first, this.missing, detour);
    }

}
