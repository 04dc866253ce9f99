package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;

import copydesk.extraction.article.CanonicalUrl;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that only redirect to an article of another publisher: short links,
 * counters of clicks, or whatever somebody pointed there. Such a one names the article
 * for as long as it leads to that site, and gives it nothing of its own. Kept beside the
 * beginnings; an address from before they were noted counts as the article's.
 */
final class ForeignAddresses {

    // no address and no guid of ours has a blank
    private static final String KEY = "foreign ";

    private final KeyValueStore<String, byte[]> targets;

    ForeignAddresses(KeyValueStore<String, byte[]> targets) {
        this.targets = targets;
    }

    /** An address leads to what calls itself otherwise, and has its uri from there. */
    void note(String address, String identity) {
        if (CanonicalUrl.sameSite(address, identity)) {
            forget(address);
        }
        else {
            this.targets.put(KEY + address, identity.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether an address leads to another publisher's article. */
    boolean isForeign(String address) {
        return target(address) != null;
    }

    /** Whether an address does that, but not to the site of what it leads to now. */
    boolean hasTurned(String address, String identity) {
        String target = target(address);
        return target != null && !CanonicalUrl.sameSite(target, identity);
    }

    void forget(String address) {
        if (isForeign(address)) {
            this.targets.delete(KEY + address);
        }
    }

    private @Nullable String target(String address) {
        byte[] target = this.targets.get(KEY + address);
        return (target != null) ? new String(target, StandardCharsets.UTF_8) : null;
    }

}
