package copydesk.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A category, tag or keyword.
 *
 * @param term the category
 * @param scheme whose it is; null if that is not said
 * @param label for people; null if none is said
 */
public record FeedCategory(@Nullable String term, @Nullable String scheme, @Nullable String label) {

}
