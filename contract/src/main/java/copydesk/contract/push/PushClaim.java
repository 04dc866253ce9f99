package copydesk.contract.push;

import copydesk.contract.Required;

/**
 * Says which push an idempotency key stands for, on {@code newsroom.push.claim.v1}, so
 * that all instances answer a repeat alike. The first claim of a key counts, for a day.
 *
 * @param source who pushes
 * @param digest digest of the body, as {@code sha256:…}
 * @param item id of the item that the push is
 * @param taken whether the brokers have the article; until then whoever gets the push
 * again offers it again
 */
public record PushClaim(String source, String digest, String item, boolean taken) {

    public PushClaim {
        Required.all(source, digest, item);
    }

    /** The same once the brokers have the article. */
    public PushClaim asTaken() {
        return new PushClaim(this.source, this.digest, this.item, true);
    }

}
