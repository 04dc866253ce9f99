package copydesk.enrich.speaker;

import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a description of somebody begins and ends: "a spokesman for the ministry".
 * Looks no further than a few words.
 */
final class NounPhrases {

    private static final int LONGEST = 14;

    private static final int MOST_RELATIVES = 3;

    private final Sentence sentence;

    NounPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The phrase whose last item this is; null if no noun stands there. */
    @Nullable Phrase endingAt(int last, int low) {
        if (!isNoun(last)) {
            return null;
        }
        int head = head(last, low);
        int from = start(head, low);
        if (this.sentence.at(head).isName() && !isGoverned(head, from)) {
            return Phrase.name(this.sentence, head);
        }
        if (from < 0) {
            return null;
        }
        return Phrase.description(from, head + 1);
    }

    /** In "a diplomat who met Putin" the diplomat is meant. */
    private int head(int last, int low) {
        int head = last;
        for (int followed = 0; followed < MOST_RELATIVES; followed++) {
            int relative = relativeBefore(head, low);
            if (relative <= low || !isNoun(relative - 1)) {
                return head;
            }
            head = relative - 1;
        }
        return head;
    }

    private int relativeBefore(int last, int low) {
        int limit = Math.max(low, last - LONGEST);
        for (int i = last; i >= limit && this.sentence.at(i).word(); i--) {
            if (is(i, WordClass.WHO)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a name is only part of a description, as in "a spokesman for Umerov". */
    private boolean isGoverned(int name, int from) {
        for (int i = from; i >= 0 && i < name; i++) {
            if (i > from && (is(i, WordClass.BIND) || isGenitive(i))) {
                return true;
            }
        }
        return false;
    }

    private int start(int last, int low) {
        int at = last;
        int limit = Math.max(low, last - LONGEST);
        while (at > limit) {
            int left = at - 1;
            if (isDeterminer(at)) {
                if (!isBoundTo(left, limit) && !isGenitive(at)) {
                    return at;
                }
                at = isGenitive(at) ? left : left - 1;
            }
            else if (isNoun(left) || isDeterminer(left)) {
                at = left;
            }
            else if (isBoundTo(left, limit)) {
                at = left - 1;
            }
            else {
                return startBeyond(left, at, limit);
            }
        }
        return at;
    }

    /** In "an official who was not allowed to speak" the verb is not the beginning. */
    private int startBeyond(int left, int at, int limit) {
        if (!is(left, WordClass.STOP) && !is(left, WordClass.SKIP) && !is(left, WordClass.BIND)) {
            return at;
        }
        for (int i = left; i > limit; i--) {
            if (this.sentence.at(i).isComma()) {
                return at;
            }
            if (is(i, WordClass.WHO) && isNoun(i - 1)) {
                return start(i - 1, limit);
            }
        }
        return at;
    }

    private boolean isBoundTo(int at, int limit) {
        boolean bound = at > limit && is(at, WordClass.BIND) && !is(at - 1, WordClass.CALENDAR);
        return bound && (isNoun(at - 1) || isOneOf(at - 1));
    }

    /** "One of the sailors", "some of them". */
    private boolean isOneOf(int at) {
        return isSomeone(at) && this.sentence.at(at + 1).text().equals("of");
    }

    /**
     * One past the last item of the phrase that starts here; the item itself if none
     * does.
     */
    int end(int from, int high) {
        int at = from;
        int limit = Math.min(high, from + LONGEST);
        boolean noun = false;
        while (at < limit) {
            boolean determiner = isDeterminer(at);
            if (!determiner && !isNoun(at) && !binds(at, noun)) {
                break;
            }
            if (determiner && noun && !is(at - 1, WordClass.BIND) && !isOneOf(at - 2) && !isGenitive(from, at)) {
                break;
            }
            noun |= !determiner && isNoun(at) || isOneOf(at);
            at++;
        }
        while (at > from && (is(at - 1, WordClass.BIND) || isDeterminer(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean binds(int at, boolean afterNoun) {
        boolean venue = is(at, WordClass.BIND) && !isAboutTheSpeaker(at);
        return afterNoun && is(at, WordClass.BIND) && !venue && (isNoun(at + 1) || isDeterminer(at + 1))
                && !is(at + 1, WordClass.CALENDAR);
    }

    /** "In Kyiv" says where something was said, "of Kyiv" who said it. */
    private boolean isAboutTheSpeaker(int at) {
        String word = this.sentence.at(at).text();
        boolean place = word.equals("in") || word.equals("at") || word.equals("with") || word.equals("to")
                || word.equals("bei") || word.equals("aus");
        return !place || (word.equals("at") && this.sentence.at(at + 1).capitalised());
    }

    /** German: "Sprecher der CDU". */
    private boolean isGenitive(int at) {
        Item left = this.sentence.at(at - 1);
        boolean article = this.sentence.at(at).text().equals("der") || this.sentence.at(at).text().equals("des");
        return this.sentence.words().isOf("de") && article && left.capitalised() && !left.isName() && at > 1;
    }

    private boolean isGenitive(int from, int at) {
        return this.sentence.words().isOf("de") && is(from, WordClass.INDEFINITE)
                && (this.sentence.at(at).text().equals("der") || this.sentence.at(at).text().equals("des"));
    }

    boolean isDeterminer(int at) {
        return is(at, WordClass.DEFINITE) || is(at, WordClass.INDEFINITE);
    }

    /** "Another", "some": an article that stands for somebody. */
    boolean isSomeone(int at) {
        boolean article = this.sentence.at(at).text().matches("an?|eine?r?|une?|uno|una");
        return is(at, WordClass.INDEFINITE) && !article;
    }

    /** Whether an item can be part of a description, other than as an article. */
    boolean isNoun(int at) {
        Item item = this.sentence.at(at);
        if (item.isName()) {
            return true;
        }
        if (item.isMark("'\u2019-")) {
            boolean glued = !this.sentence.spaced(at + 1) || this.sentence.isPossessive(at - 1);
            return !this.sentence.spaced(at) && glued && at > 0;
        }
        // a full stop inside a sentence belongs to an abbreviation
        boolean abbreviated = item.isMark(".") && this.sentence.at(at - 1).capitalised()
                && this.sentence.at(at + 1).capitalised();
        return abbreviated || (item.word() && !isClosed(at));
    }

    private boolean isClosed(int at) {
        Item item = this.sentence.at(at);
        boolean small = is(at, WordClass.STOP) || is(at, WordClass.AND) || is(at, WordClass.WHO)
                || is(at, WordClass.BIND) || isPronoun(at) || isDeterminer(at) || is(at, WordClass.CALENDAR);
        boolean verb = !item.capitalised()
                && (is(at, WordClass.SAY) || is(at, WordClass.WEAK) || is(at, WordClass.ADDING));
        return small || verb;
    }

    boolean isPronoun(int at) {
        return is(at, WordClass.HE) || is(at, WordClass.SHE) || is(at, WordClass.THEY) || is(at, WordClass.SELF);
    }

    private boolean is(int at, WordClass wordClass) {
        return this.sentence.is(at, wordClass);
    }

}
