package copydesk.enrich.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.Sentence;

/**
 * Reads the title that stands before a name, from the name to the left: Deputy Foreign
 * Minister, chief of the General Staff, former culture minister. Looks a few words far.
 */
final class TitleReader {

    private static final int REACH = 10;

    private static final Set<String> FIRST = Set.of("former", "ex", "acting", "deputy", "vice", "outgoing", "incoming",
            "incumbent", "interim", "senior", "assistant", "chief", "first", "lead", "head", "honorary", "retired",
            "late", "prime", "foreign", "then", "state", "lord", "ehemalige", "ehemaliger", "frühere", "früherer");

    private static final Set<String> SPEAK = Set.of("said", "says", "told", "met", "asked", "added", "wrote", "saw",
            "called", "thanked", "joined", "quoted", "praised", "replaced", "succeeded", "beat");

    private final Sentence sentence;

    private final RoleWords words;

    TitleReader(Sentence sentence, RoleWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The roles before a name; two where "and" joins them. */
    List<FoundRole> before(int name) {
        int to = name;
        if (this.sentence.at(name - 1).isComma() && isClosed(name)) {
            // "the harbour master, Ana Horvat, said"
            to = name - 1;
        }
        int from = start(to);
        List<FoundRole> found = new ArrayList<>();
        boolean described = to == name || isDescribed(from);
        if (from < to && described) {
            found.add((to == name) ? FoundRole.title(from, to) : FoundRole.apposition(from, to));
            another(from).forEach(found::add);
        }
        return found;
    }

    /** After a comma only a phrase with an article or a possessor explains a name. */
    private boolean isDescribed(int from) {
        return isDeterminer(from - 1) || this.sentence.at(from).isName() && this.sentence.isPossessive(from)
                || from > 0 && isPossessiveEnd(from - 1);
    }

    private boolean isPossessiveEnd(int at) {
        return this.sentence.at(at).text().equals("s") && this.sentence.at(at - 1).isMark("'\u2019");
    }

    private boolean isClosed(int name) {
        Item after = this.sentence.at(name + 1);
        return after.isComma() || after.isMark(".;:") || after.isDash() || after == Item.NONE;
    }

    /** In "his aide and former minister" he is both. */
    private List<FoundRole> another(int from) {
        int left = from - 2;
        boolean both = this.sentence.is(from - 1, WordClass.AND) && this.words.isRole(this.sentence, left)
                && isDeterminer(left - 1);
        return both ? List.of(FoundRole.title(left, left + 1)) : List.of();
    }

    /** Where the title that ends before an item begins; the item itself if none does. */
    private int start(int to) {
        int head = head(to);
        if (head < 0) {
            return to;
        }
        int from = head;
        while (from > Math.max(0, head - REACH) && belongs(from - 1, head)) {
            from = over(from - 1);
        }
        while (from < head && !isBeginning(from)) {
            from++;
        }
        return from;
    }

    /** The noun that says what somebody is; -1 if there is none. */
    private int head(int to) {
        int last = this.sentence.at(to - 1).isMark(".") ? to - 2 : to - 1;
        if (this.words.isRole(this.sentence, last)) {
            return last;
        }
        for (int i = last; i > Math.max(0, last - REACH) && isPartOfComplement(i); i--) {
            if (isBinding(i) && this.words.isRole(this.sentence, i - 1)) {
                return i - 1;
            }
        }
        return slavicHead(last);
    }

    /** In "the chief of the General Staff" all words after the chief tell of what. */
    private boolean isPartOfComplement(int at) {
        Item item = this.sentence.at(at);
        return isBinding(at) || item.isName() || item.capitalised() || isDeterminer(at) && isBinding(at - 1);
    }

    private boolean isBinding(int at) {
        return this.sentence.at(at).text().matches("of|for");
    }

    /** Ukrainian and Russian put what a post belongs to between post and name. */
    private int slavicHead(int last) {
        if (!this.sentence.words().isOf("uk ru")) {
            return -1;
        }
        for (int i = last; i > Math.max(-1, last - 5) && this.sentence.at(i).word(); i--) {
            if (this.words.isRole(this.sentence, i)) {
                return i;
            }
            if (this.sentence.is(i, WordClass.STOP) || this.sentence.at(i).isPerson()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean belongs(int at, int head) {
        Item item = this.sentence.at(at);
        if (item.isPerson() || this.sentence.is(at, WordClass.AND) || item.isPassage()) {
            return false;
        }
        if (item.isMark(")")) {
            return this.sentence.at(at - 2).isMark("(") && this.sentence.at(at - 3).word();
        }
        boolean glued = item.isMark("-.") && !this.sentence.spaced(at) && at > 0
                && (item.isMark("-") || this.sentence.at(at - 1).capitalised());
        boolean possessive = item.isMark("'\u2019") && this.sentence.isPossessive(at - 1)
                || isPossessiveEnd(at) && this.sentence.at(at - 2).isName();
        return glued || possessive || item.isName() || isAdjective(at, head);
    }

    private boolean isAdjective(int at, int head) {
        Item item = this.sentence.at(at);
        boolean closed = isDeterminer(at) || this.sentence.is(at, WordClass.STOP)
                || this.sentence.is(at, WordClass.BIND) || this.sentence.is(at, WordClass.WHO)
                || this.sentence.is(at, WordClass.CALENDAR)
                || this.sentence.is(at, WordClass.SAY) && !item.capitalised() || SPEAK.contains(item.text())
                || this.sentence.is(at, WordClass.SKIP) || this.sentence.is(at, WordClass.ADDING);
        boolean opening = at == 0 && !this.sentence.at(at + 1).isName() && isClosedOpening(item);
        return item.word() && !closed && !opening && (head - at <= 3 || item.capitalised());
    }

    private static boolean isClosedOpening(Item item) {
        return item.text().endsWith("ly") || item.text().endsWith("ing");
    }

    /** Over "(FSB)", which stands inside a title. */
    private int over(int at) {
        return this.sentence.at(at).isMark(")") ? at - 2 : at;
    }

    /** Lower-case words at the left edge belong only if they are known to, or all are. */
    private boolean isBeginning(int at) {
        Item item = this.sentence.at(at);
        if (!item.word()) {
            return false;
        }
        boolean small = !item.capitalised() && !item.isName();
        Item next = this.sentence.at(at + 1);
        boolean before = next.capitalised() || next.isName();
        return !small || FIRST.contains(item.text()) || !before && isNounBefore(at);
    }

    private boolean isNounBefore(int at) {
        String word = this.sentence.at(at).text();
        boolean verb = word.endsWith("ed")
                || word.endsWith("ing") && !word.equals("founding") && !word.equals("managing") || word.endsWith("ly")
                || word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("affairs");
        return this.words.isRole(this.sentence, at) || !verb;
    }

    private boolean isDeterminer(int at) {
        return this.sentence.is(at, WordClass.DEFINITE) || this.sentence.is(at, WordClass.INDEFINITE);
    }

}
