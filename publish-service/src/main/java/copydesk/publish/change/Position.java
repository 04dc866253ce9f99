package copydesk.publish.change;

import copydesk.contract.news.Selector;
import copydesk.publish.difference.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A place as far as two versions can be compared by it.
 *
 * @param target which text
 * @param start first code point; 0 where the texts differ, since places then move by
 * themselves
 * @param words what stands there, without typography
 */
record Position(String target, int start, String words) {

    static @Nullable Position of(@Nullable Selector selector, boolean sameTexts) {
        if (selector == null) {
            return null;
        }
        return new Position(selector.target(), sameTexts ? selector.start() : 0, Wording.fold(selector.exact()));
    }

}
