package copydesk.publish.version;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import copydesk.contract.Envelope;
import copydesk.contract.Required;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of an article that may not leave yet; it rests in the state and
 * nowhere else.
 *
 * @param article as enriched
 * @param headers the envelope of its item, by header name
 * @param reason why it waits
 * @param until when it is looked at again; null if only a release lets it go
 * @param partition where it stands on its topic
 * @param offset where it stands on its partition
 */
public record Waiting(EnrichedArticle article, Map<String, String> headers, Reason reason, @Nullable Instant until,
        int partition, long offset) {

    public Waiting {
        Required.all(article, headers, reason);
        // in the order given, so that the same state has the same bytes
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static Waiting of(Offer offer, Reason reason, @Nullable Instant until) {
        return new Waiting(offer.article(), offer.envelope().onFirstWay().toHeaders(), reason, until, offer.partition(),
                offer.offset());
    }

    /** The envelope of its item, as long as it waits. */
    public Envelope envelope() {
        return Envelope.fromHeaders(this.headers::get);
    }

    Offer offer() {
        return new Offer(this.article, envelope(), null, this.partition, this.offset, null, null);
    }

    /** Whether that is the same item, whatever it waits for. */
    public boolean isSameItem(@Nullable Waiting other) {
        return other != null && envelope().itemId().equals(other.envelope().itemId());
    }

    /** Why it waits, as a sentence for people that holds no word of it. */
    public String detail() {
        Instant end = this.until;
        return switch (this.reason) {
            case EMBARGOED -> (end != null) ? "It is under embargo until " + end + "."
                    : "It is under embargo and its end cannot be read; it waits for a release.";
            case ON_HOLD ->
                (end != null) ? "A person holds it until " + end + "." : "A person holds it until a release.";
            default -> this.reason.sentence();
        };
    }

}
