package copydesk.console.stream.lookup;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An original that is looked for.
 *
 * @param item id of the item it was offered as
 * @param fetchedAt when it was fetched
 * @param source which source offered it; null if that is not known
 */
record Wanted(String item, Instant fetchedAt, @Nullable String source) {

}
