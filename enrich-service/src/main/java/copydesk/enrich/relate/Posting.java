package copydesk.enrich.relate;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What an article wants or offers under a key: exactly one of both. Where it says so, it
 * no longer does.
 *
 * @param key where it is looked for
 * @param uri the article
 * @param want what it wants; null if it offers
 * @param offer what it offers; null if it wants
 * @param withdrawn whether it no longer does
 */
public record Posting(String key, String uri, @Nullable Want want, @Nullable Offer offer, boolean withdrawn) {

    public Posting {
        Required.all(key, uri, (want != null) ? want : offer);
    }

    Posting withdraw() {
        return new Posting(this.key, this.uri, this.want, this.offer, true);
    }

    /** What it takes the place of: an article offers itself once under a key. */
    String slot() {
        return this.key + '\n' + ((this.want != null) ? this.want.words() : "");
    }

}
