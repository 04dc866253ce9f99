package copydesk.ingest.push;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import copydesk.contract.Digest;

/**
 * By what a push is known again. A sender who names his pushes is believed for a day; of
 * one who does not, only the very same request counts as the same, and only for as long
 * as a sender tries again: a story that goes back to an earlier version is news.
 *
 * @param here the key on this instance
 * @param everywhere the key that all instances share
 * @param name the push in its source, for an article that has no name of its own
 * @param counts how long it counts on this instance
 */
record RepeatKey(String here, String everywhere, String name, Duration counts) {

    static final Duration NAMED = Duration.ofDays(1);

    static final Duration IMPLIED = Duration.ofMinutes(2);

    /**
     * The key of a push.
     * @param digest digest of its body
     */
    static RepeatKey of(Push push, String source, String digest, Instant now) {
        if (!push.idempotencyKey().isEmpty()) {
            String key = source + "\n" + push.idempotencyKey();
            return new RepeatKey(key, key, push.idempotencyKey(), NAMED);
        }
        String request = push.location() + "\n" + push.contentType() + "\n" + digest;
        // a header holds no line feed: no named key is the same
        String key = source + "\n\n" + Digest.text(request.getBytes(StandardCharsets.UTF_8));
        // the topic of claims keeps all keys for a day, so the time is in the key
        return new RepeatKey(key, key + "\n" + now.getEpochSecond() / IMPLIED.toSeconds(), digest, IMPLIED);
    }

}
