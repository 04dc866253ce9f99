package copydesk.publish.version;

import java.time.Instant;

import copydesk.contract.Envelope;
import copydesk.contract.annotation.EnrichedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article offered to the desk.
 *
 * @param article as enriched
 * @param envelope the item it came as
 * @param reinstates the uri of the killed article that it continues; null if it continues
 * none
 * @param partition where it stands on its topic
 * @param offset where it stands on its partition
 * @param inherited what people said of the article that it continues; null if nothing
 * @param json the article as it came; null if nobody kept it
 */
public record Offer(EnrichedArticle article, Envelope envelope, @Nullable String reinstates, int partition, long offset,
        @Nullable Inheritance inherited, byte @Nullable [] json) {

    /** An article that continues no other. */
    public static Offer of(EnrichedArticle article, Envelope envelope) {
        return new Offer(article, envelope, null, 0, 0, null, null);
    }

    /** An article that came as an item of its own, fetched then. */
    public static Offer of(EnrichedArticle article, Instant fetchedAt) {
        String uri = article.article().uri();
        return of(article, Envelope.fetched(uri, uri, fetchedAt));
    }

    String uri() {
        return this.article.article().uri();
    }

    /** Whether a re-run brings it, which may change what is out without newer numbers. */
    boolean isAgain() {
        return this.envelope.run() != null;
    }

    Instant fetchedAt() {
        return this.envelope.time();
    }

}
