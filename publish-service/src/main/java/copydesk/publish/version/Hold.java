package copydesk.publish.version;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A person's word that nothing newer of an article leaves.
 *
 * @param until when it ends by itself; null if only a release ends it
 */
public record Hold(@Nullable Instant until) {

    boolean isInForce(Instant now) {
        Instant end = this.until;
        return end == null || end.isAfter(now);
    }

}
