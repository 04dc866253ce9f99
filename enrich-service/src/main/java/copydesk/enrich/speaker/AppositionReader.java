package copydesk.enrich.speaker;

import java.util.List;
import java.util.Set;

import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.Sentence;

/**
 * Reads what is said of a name after it: Umerov, the defense minister; Jane Moss, 41, a
 * nurse from Leeds; Lee Park is a baker. Looks a few words far.
 */
final class AppositionReader {

    private static final int LONGEST = 12;

    private static final Set<String> IS = Set.of("is", "was", "became", "remains");

    private final Sentence sentence;

    private final RoleWords words;

    AppositionReader(Sentence sentence, RoleWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The role after a name; none or one. */
    List<FoundRole> after(int name) {
        int at = name + 1;
        if (this.sentence.at(at).isComma()) {
            int age = age(at + 1);
            at = this.sentence.at(age).text().equals("who") && IS.contains(this.sentence.at(age + 1).text()) ? age + 2
                    : age;
            return role(at, true);
        }
        if (this.sentence.at(at).isMark("(") && this.sentence.at(at + 2).isMark(")")) {
            return List.of();
        }
        // what somebody else says of a person may be wrong
        boolean said = name == 0 && IS.contains(this.sentence.at(at).text()) && isDeterminer(at + 1);
        return said ? role(at + 1, false) : List.of();
    }

    private int age(int at) {
        boolean age = this.sentence.at(at).text().matches("[0-9]{1,3}") && this.sentence.at(at + 1).isComma();
        return age ? at + 2 : at;
    }

    private List<FoundRole> role(int start, boolean apposition) {
        int from = start;
        while (isDeterminer(from) && from < start + 2) {
            from++;
        }
        int head = head(from);
        if (head < 0) {
            return List.of();
        }
        boolean bare = from == start;
        int to = complement(head + 1);
        // "…, Deputy Minister Fomin" names another one; without an article only "of" and
        // "at" explain
        boolean another = this.sentence.at(to).isPerson() || this.sentence.at(head + 1).isPerson();
        boolean speaks = apposition && this.sentence.is(to, WordClass.SAY);
        if (another || speaks || bare && apposition && !isExplained(head + 1)) {
            return List.of();
        }
        return List.of(apposition ? FoundRole.apposition(from, to) : FoundRole.statement(from, to));
    }

    private boolean isExplained(int at) {
        Item after = this.sentence.at(at);
        return after.text().matches("of|for|at|in|from|with") || after.isComma() || after.isMark(".")
                || after == Item.NONE;
    }

    /** The last noun of the phrase; -1 if it says nothing of a person. */
    private int head(int from) {
        int head = -1;
        for (int i = from; i < from + LONGEST && isInside(i); i++) {
            head = this.words.isRole(this.sentence, i) ? i : head;
        }
        int and = head + 1;
        if (head >= 0 && this.sentence.is(and, WordClass.AND)) {
            int other = head(and + 1);
            return (other > 0 && other <= and + 4 && !this.sentence.at(other + 1).isPerson()) ? other : head;
        }
        return head;
    }

    private boolean isInside(int at) {
        Item item = this.sentence.at(at);
        boolean closed = isDeterminer(at) || this.sentence.is(at, WordClass.STOP)
                || this.sentence.is(at, WordClass.BIND) || this.sentence.is(at, WordClass.WHO)
                || this.sentence.is(at, WordClass.AND);
        boolean abbreviated = item.isMark(".") && this.sentence.at(at - 1).capitalised()
                && this.sentence.at(at + 1).word();
        boolean glued = (item.isMark("-'\u2019") || abbreviated) && !this.sentence.spaced(at);
        return (item.word() && !closed && !item.isPerson()) || glued;
    }

    /** What somebody is minister of; where he or she is from does not belong to it. */
    private int complement(int at) {
        if (!this.sentence.at(at).text().matches("of|for")) {
            return at;
        }
        int end = at + 1;
        while (end < at + LONGEST && (isInside(end) || isDeterminer(end) && end == at + 1)
                && !this.sentence.is(end, WordClass.SAY)) {
            end++;
        }
        return (end > at + 1 && !isDeterminer(end - 1)) ? end : at;
    }

    private boolean isDeterminer(int at) {
        return this.sentence.is(at, WordClass.DEFINITE) || this.sentence.is(at, WordClass.INDEFINITE);
    }

}
