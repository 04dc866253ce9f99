package copydesk.contract.source;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A list that the list of a source names, such as a sitemap of an index.
 *
 * @param url its address
 * @param depth how many lists lead to it: 1 or 2
 * @param changed when it last changed, as the list above says; null if it does not
 * @param read what {@code changed} was when it was last read; null if it was not, or the
 * list above does not say
 * @param askedAt when it was last asked for; null if it was not yet
 * @param failures how often in a row nothing of use came
 * @param etag validator of the last answer, verbatim; null if there was none
 * @param lastModified validator of the last answer, verbatim; null if there was none
 * @param digest digest of the last document; null if there was none
 */
public record ChildList(String url, int depth, @Nullable Instant changed, @Nullable Instant read,
        @Nullable Instant askedAt, int failures, @Nullable String etag, @Nullable String lastModified,
        @Nullable String digest) {

    public ChildList {
        Required.all(url);
    }

    /** One that was not asked for yet. */
    public static ChildList of(String url, int depth, @Nullable Instant changed) {
        return new ChildList(url, depth, changed, null, null, 0, null, null, null);
    }

}
