package copydesk.publish.change;

import java.util.List;
import java.util.Optional;

import copydesk.contract.news.PublishedMention;
import copydesk.publish.difference.Hunk;
import copydesk.publish.difference.PairWords;
import copydesk.publish.difference.Paragraph;
import copydesk.publish.difference.Word;

/** Words that may be a name because one stands at their place in the other version. */
final class SamePlace {

    private SamePlace() {
    }

    /**
     * The words at the place of a name; empty if some of them are not written as names
     * are, or if more than the name differs.
     * @param words the paragraph
     * @param hunk what differs
     * @param name a name of one version
     * @param before whether it is of the version before
     */
    static Optional<String> of(PairWords words, Hunk hunk, PublishedMention name, boolean before) {
        Paragraph own = before ? words.pair().before() : words.pair().after();
        List<Word> mine = before ? words.before() : words.after();
        List<Word> others = before ? words.after() : words.before();
        if (own == null) {
            return Optional.empty();
        }
        int start = index(mine, name.selector().utf16Start() - own.start());
        int end = index(mine, name.selector().utf16End() - own.start());
        int from = before ? hunk.beforeStart() : hunk.afterStart();
        int to = before ? hunk.beforeEnd() : hunk.afterEnd();
        int shiftStart = (before ? hunk.afterStart() - hunk.beforeStart() : hunk.beforeStart() - hunk.afterStart());
        int shiftEnd = (before ? hunk.afterEnd() - hunk.beforeEnd() : hunk.beforeEnd() - hunk.afterEnd());
        if (start > from || to > end || end + shiftEnd <= start + shiftStart) {
            return Optional.empty();
        }
        List<Word> place = others.subList(start + shiftStart, end + shiftEnd);
        String text = before ? words.pair().textAfter() : words.pair().textBefore();
        boolean isName = place.stream().allMatch((word) -> Character.isUpperCase(text.codePointAt(word.start())));
        return isName ? Optional.of(text.substring(place.get(0).start(), place.get(place.size() - 1).end()))
                : Optional.empty();
    }

    // the first word at or behind a character
    private static int index(List<Word> words, int at) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < at) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

}
