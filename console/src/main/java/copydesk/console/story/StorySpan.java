package copydesk.console.story;

import copydesk.contract.news.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A place in a published text, in Unicode code points.
 *
 * @param target {@code bodies[0]} or {@code headlines[0]}
 * @param start first code point
 * @param end one past the last
 */
public record StorySpan(String target, int start, int end) {

    static @Nullable StorySpan of(@Nullable Selector selector) {
        return (selector != null) ? new StorySpan(selector.target(), selector.start(), selector.end()) : null;
    }

    boolean endsWithin(int limit) {
        return this.end <= limit;
    }

}
