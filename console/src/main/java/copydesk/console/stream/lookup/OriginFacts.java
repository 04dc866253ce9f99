package copydesk.console.stream.lookup;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import org.jspecify.annotations.Nullable;

/**
 * Of an article only where it came from.
 *
 * @param origin its origin
 */
record OriginFacts(@Nullable Origin origin) {

    static @Nullable String source(byte @Nullable [] article) {
        try {
            Origin origin = Json.read(article, OriginFacts.class).origin();
            return (origin != null) ? origin.sourceId() : null;
        }
        catch (InvalidRecord ex) {
            return null;
        }
    }

    record Origin(@Nullable String sourceId) {

    }

}
