package copydesk.ingest.push;

import java.util.concurrent.CompletableFuture;

import copydesk.contract.push.PushClaim;

/**
 * What all instances together know of pushes and their idempotency keys. Of several who
 * claim a key all are told the same one. Thread-safe.
 */
public interface Claims {

    /**
     * Claims a key, unless it is claimed already.
     * @param key source and idempotency key
     * @param claim what it is to stand for
     * @return what it stands for, once all instances will say so
     */
    CompletableFuture<PushClaim> claim(String key, PushClaim claim);

    /** Tells the others that the brokers have the article. */
    void taken(String key, PushClaim claim);

}
