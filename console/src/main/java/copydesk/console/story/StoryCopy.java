package copydesk.console.story;

import org.jspecify.annotations.Nullable;

/**
 * The same text in another outlet.
 *
 * @param uri that article
 * @param href its address; null if it has none
 * @param confidence how much of the shorter text stands in the other
 */
public record StoryCopy(String uri, @Nullable String href, double confidence) {

}
