package copydesk.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server wants to hear to tell whether a document has changed; kept and given back
 * verbatim.
 *
 * @param etag the header ETag; null if there was none
 * @param lastModified the header Last-Modified; null if there was none
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

}
