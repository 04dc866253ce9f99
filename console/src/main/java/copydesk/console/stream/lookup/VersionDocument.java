package copydesk.console.stream.lookup;

import java.time.Instant;

/**
 * A version as it was published.
 *
 * @param uri the article
 * @param version our number of it; 0 if the record does not say
 * @param at when it was published
 * @param json the document, as on the topic
 * @param withdrawnLater whether the article was withdrawn after it
 */
public record VersionDocument(String uri, int version, Instant at, String json, boolean withdrawnLater) {

}
