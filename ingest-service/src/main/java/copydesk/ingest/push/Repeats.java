package copydesk.ingest.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import copydesk.contract.push.PushClaim;

/**
 * Remembers the pushes of this instance by their idempotency keys, the last of them if
 * there are very many: most repeats come to where the first one came, and two at once
 * must not both be handed on. Thread-safe.
 */
final class Repeats {

    private final int most;

    private final Clock clock;

    private final Map<String, Taken> taken = new LinkedHashMap<>();

    Repeats(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /**
     * What was taken under a key, or is taken now.
     * @param key the key within its source
     * @param counts how long it counts
     * @param digest digest of the body
     * @param offer hands the article on
     */
    synchronized Taken take(String key, Duration counts, String digest, Supplier<CompletableFuture<PushClaim>> offer) {
        Taken before = this.taken.get(key);
        Instant now = this.clock.instant();
        boolean stands = before != null && before.at.plus(counts).isAfter(now)
                && !before.claim.isCompletedExceptionally();
        if (stands && before != null) {
            return new Taken(before.digest, before.claim, before.at, true);
        }
        Taken fresh = new Taken(digest, offer.get(), now, false);
        this.taken.remove(key);
        this.taken.put(key, fresh);
        if (this.taken.size() > this.most) {
            this.taken.remove(this.taken.keySet().iterator().next());
        }
        return fresh;
    }

    /**
     * A push that was taken.
     *
     * @param digest digest of its body
     * @param claim what its key stands for, once the brokers have the article
     * @param at when
     * @param before whether it was taken before
     */
    record Taken(String digest, CompletableFuture<PushClaim> claim, Instant at, boolean before) {

    }

}
