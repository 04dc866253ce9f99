package copydesk.publish.ninjs;

import java.time.Instant;

/**
 * What publishing adds to an article.
 *
 * @param version number of the version, counted per article from 1
 * @param firstCreated when the document of the first version was fetched
 * @param versionCreated when the document of this version was fetched
 */
public record Edition(int version, Instant firstCreated, Instant versionCreated) {

}
