package copydesk.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A link of a feed or entry.
 *
 * @param rel what it leads to, for example {@code alternate}, {@code enclosure},
 * {@code hub}
 * @param href the address, absolute where the feed allows to tell
 * @param type media type; null if none is said
 * @param title title; null if none is said
 * @param length size in bytes as written; null if none is said
 * @param hreflang language; null if none is said
 */
public record FeedLink(String rel, String href, @Nullable String type, @Nullable String title, @Nullable String length,
        @Nullable String hreflang) {

    /** A link of which only the address is said. */
    static FeedLink of(String rel, String href, @Nullable String type) {
        return new FeedLink(rel, href, type, null, null, null);
    }

}
