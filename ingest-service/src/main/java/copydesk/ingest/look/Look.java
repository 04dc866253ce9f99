package copydesk.ingest.look;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A page that an article was taken from, and when it is looked at next.
 *
 * @param source id of the source that listed it
 * @param article the address it was listed under
 * @param url where it lies now
 * @param takenAt when it was taken
 * @param seenAt when it was last seen
 * @param due when it is looked at next
 * @param number how many looks were requested
 * @param missing looks in a row at which nothing was there
 * @param etag validator of the last answer, verbatim; null if there was none
 * @param lastModified validator of the last answer, verbatim; null if there was none
 * @param digest digest of the last document; null if there was none
 * @param gapSeconds shortest pause between two requests to its host; null for the usual
 * @param asked when a look was last requested; null if none was
 * @param resting whether no look is left, so that it is forgotten when it is due; null
 * for no
 */
public record Look(String source, String article, String url, Instant takenAt, Instant seenAt, Instant due, int number,
        int missing, @Nullable String etag, @Nullable String lastModified, @Nullable String digest,
        @Nullable Integer gapSeconds, @Nullable Instant asked, @Nullable Boolean resting) {

    /** The same at another time. */
    Look at(Instant next) {
        return due(next, this.number, this.asked, null);
    }

    /** The same once a look is requested. */
    Look requested(Instant now, Instant next) {
        return due(next, this.number + 1, now, null);
    }

    /** The same without a look, remembered for so long. */
    Look resting(Instant until) {
        return due(until, this.number, this.asked, true);
    }

    /** Whether there is no look left. */
    public boolean isResting() {
        return Boolean.TRUE.equals(this.resting);
    }

    private Look due(Instant next, int requested, @Nullable Instant at, @Nullable Boolean rests) {
        return new Look(this.source, this.article, this.url, this.takenAt, this.seenAt, next, requested, this.missing,
                this.etag, this.lastModified, this.digest, this.gapSeconds, at, rests);
    }

    /** The same after nothing was there once more. */
    Look missed(Instant next) {
        return new Look(this.source, this.article, this.url, this.takenAt, this.seenAt, next, this.number,
                this.missing + 1, this.etag, this.lastModified, this.digest, this.gapSeconds, this.asked, null);
    }

}
