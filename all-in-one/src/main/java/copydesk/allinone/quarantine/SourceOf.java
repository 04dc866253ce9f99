package copydesk.allinone.quarantine;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import org.jspecify.annotations.Nullable;

/**
 * Of a record's value only which source offered the article in it.
 *
 * @param origin where an article came from
 * @param article the article in an enriched one
 */
record SourceOf(@Nullable Origin origin, @Nullable SourceOf article) {

    static @Nullable String value(byte @Nullable [] value) {
        try {
            SourceOf read = Json.read(value, SourceOf.class);
            SourceOf inner = (read.article() != null) ? read.article() : read;
            return (inner.origin() != null) ? inner.origin().sourceId() : null;
        }
        // what is set aside may be anything
        catch (InvalidRecord ex) {
            return null;
        }
    }

    record Origin(@Nullable String sourceId) {

    }

}
