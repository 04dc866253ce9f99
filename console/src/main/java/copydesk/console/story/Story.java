package copydesk.console.story;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The latest version of an article, ready to be shown.
 *
 * @param uri the article
 * @param version our number of the version
 * @param change what it changes, a code of {@link copydesk.contract.change.ChangeKind}
 * @param publishedAt when the version was written to the topic
 * @param tookMillis time from the fetch to there; null if the record does not say when it
 * was fetched
 * @param withdrawn whether it was killed; then there is no text
 * @param print what is published
 * @param notes what was found in it; empty until the annotations of this very version are
 * there
 */
public record Story(String uri, int version, String change, Instant publishedAt, @Nullable Long tookMillis,
        boolean withdrawn, Print print, Notes notes) {

    Story with(Notes found) {
        return new Story(this.uri, this.version, this.change, this.publishedAt, this.tookMillis, this.withdrawn,
                this.print, found);
    }

}
