package copydesk.enrich.speaker;

import java.util.Set;

import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb of a sentence says. Looks no further than a window. */
public final class Subjects {

    private static final int WINDOW = 60;

    private static final Set<String> NOT_ADVERBS = Set.of("family", "assembly", "ally", "supply", "bully", "anomaly");

    private final Sentence sentence;

    private final NounPhrases nouns;

    // many verbs of a long sentence ask for the same
    private int searchedFrom = -1;

    private @Nullable Phrase found;

    public Subjects(Sentence sentence) {
        this.sentence = sentence;
        this.nouns = new NounPhrases(sentence);
    }

    /** The subject right before a verb, an apposition between them or not. */
    public @Nullable Phrase before(int verb, int low) {
        int last = withoutAdverbs(verb - 1, low);
        if (last < low) {
            return null;
        }
        Item item = this.sentence.at(last);
        if (this.nouns.isPronoun(last)) {
            return Phrase.pronoun(last);
        }
        if (item.isComma() || item.isDash() || item.isMark(")")) {
            return aroundAside(last, low);
        }
        if (this.nouns.isSomeone(last)) {
            return Phrase.description(last, last + 1);
        }
        if (is(last, WordClass.WHO)) {
            return antecedent(last, low);
        }
        return this.nouns.endingAt(last, low);
    }

    private @Nullable Phrase antecedent(int relative, int low) {
        int last = this.sentence.at(relative - 1).isComma() ? relative - 2 : relative - 1;
        return (last >= low) ? this.nouns.endingAt(last, low) : null;
    }

    /**
     * In "Umerov, the minister, said" the subject is before the aside, in "the minister,
     * Rustem Umerov, said" it is the aside.
     */
    private @Nullable Phrase aroundAside(int closing, int low) {
        int opening = closing - 1;
        int limit = Math.max(low, closing - WINDOW);
        while (opening > limit && !opens(opening, closing)) {
            opening--;
        }
        if (!opens(opening, closing)) {
            return first(low, closing);
        }
        Item inside = this.sentence.at(closing - 1);
        Phrase before = this.nouns.endingAt(opening - 1, low);
        boolean named = before != null && before.entity() != null && this.sentence.at(before.from()).isPerson();
        if (inside.isPerson() && isWholeAside(opening, closing) && !named) {
            return Phrase.name(this.sentence, closing - 1);
        }
        if (!named && isFullName(opening, closing)) {
            return Phrase.description(opening + 1, closing);
        }
        return named ? before : orElse(first(low, closing), before);
    }

    private boolean isFullName(int opening, int closing) {
        boolean capitals = closing - opening == 3 || closing - opening == 4;
        for (int i = opening + 1; i < closing && capitals; i++) {
            capitals = this.sentence.at(i).capitalised();
        }
        return capitals;
    }

    private boolean opens(int opening, int closing) {
        Item end = this.sentence.at(closing);
        Item item = this.sentence.at(opening);
        return end.isComma() ? item.isComma() : end.isDash() ? item.isDash() : item.isMark("(");
    }

    private boolean isWholeAside(int opening, int closing) {
        for (int i = opening + 1; i < closing; i++) {
            if (!this.sentence.at(i).word() || is(i, WordClass.STOP) || is(i, WordClass.WHO)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Phrase orElse(@Nullable Phrase phrase, @Nullable Phrase other) {
        return (phrase != null) ? phrase : other;
    }

    /** The subject right after a verb: "said Umerov", "sagte der Minister". */
    public @Nullable Phrase after(int verb, int high) {
        int at = verb;
        while (at < high
                && (this.sentence.at(at).isMark("-") || this.sentence.at(at).text().equals("t") || isReflexive(at))) {
            at++;
        }
        if (at < high && this.nouns.isPronoun(at)) {
            return Phrase.pronoun(at);
        }
        int to = this.nouns.end(at, high);
        if (to == at) {
            return (at < high && this.nouns.isSomeone(at)) ? Phrase.description(at, at + 1) : null;
        }
        int named = lastPerson(at, to);
        if (named >= 0) {
            return Phrase.name(this.sentence, named);
        }
        if (this.sentence.at(to).isComma() && isNamedAside(to + 1, high)) {
            return Phrase.name(this.sentence, to + 1);
        }
        int other = onlyName(at, to);
        return (other >= 0) ? Phrase.name(this.sentence, other) : Phrase.description(at, to);
    }

    private boolean isReflexive(int at) {
        return this.sentence.at(at).text().equals("sich");
    }

    private boolean isNamedAside(int at, int high) {
        Item after = this.sentence.at(at + 1);
        return at < high && this.sentence.at(at).isPerson()
                && (at + 1 >= high || after.isComma() || after.isMark(".;:") || after.isDash());
    }

    private int lastPerson(int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            if (is(i, WordClass.BIND)) {
                break;
            }
            if (this.sentence.at(i).isPerson() && !this.sentence.isPossessive(i)) {
                found = i;
            }
        }
        return found;
    }

    /** An organisation or a place speaks if nobody is described before it. */
    private int onlyName(int from, int to) {
        int at = from;
        while (at < to && this.nouns.isDeterminer(at)) {
            at++;
        }
        boolean whole = at == to - 1 || !this.nouns.isNoun(at + 1);
        return (at < to && this.sentence.at(at).isName() && whole) ? at : -1;
    }

    /** The first that can be the subject of a clause, not governed by a preposition. */
    public @Nullable Phrase first(int low, int high) {
        if (high < low + WINDOW) {
            return search(low, high);
        }
        if (this.searchedFrom != low) {
            this.searchedFrom = low;
            this.found = search(low, low + WINDOW);
        }
        return this.found;
    }

    private @Nullable Phrase search(int low, int limit) {
        for (int i = low; i < limit; i++) {
            if (this.nouns.isPronoun(i) && !is(i, WordClass.SELF)) {
                return Phrase.pronoun(i);
            }
            if (startsPhrase(i)) {
                int to = this.nouns.end(i, limit);
                Phrase phrase = (to > i) ? whole(i, to) : null;
                if (phrase != null && !isGoverned(i, low)) {
                    return phrase;
                }
                i = Math.max(i, to - 1);
            }
        }
        return null;
    }

    private boolean startsPhrase(int at) {
        Item item = this.sentence.at(at);
        boolean opener = at == 0 && item.text().endsWith("ing");
        return item.isName() || this.nouns.isDeterminer(at) || is(at, WordClass.ROLE)
                || (item.capitalised() && this.nouns.isNoun(at) && !opener && !is(at, WordClass.SKIP));
    }

    private @Nullable Phrase whole(int from, int to) {
        int person = lastPerson(from, to);
        if (person >= 0) {
            return Phrase.name(this.sentence, person);
        }
        int name = onlyName(from, to);
        if (name >= 0) {
            return this.sentence.isPossessive(name) ? null : Phrase.name(this.sentence, name);
        }
        return Phrase.description(from, to);
    }

    private boolean isGoverned(int at, int low) {
        int left = at - 1;
        return left >= low && (is(left, WordClass.BIND) || is(left, WordClass.STOP) && !isConjunction(left));
    }

    private boolean isConjunction(int at) {
        return is(at, WordClass.AND) || " that because while when where if although though as dass weil que что що "
            .contains(" " + this.sentence.at(at).text() + " ");
    }

    private int withoutAdverbs(int from, int low) {
        int at = from;
        int limit = Math.max(low, from - 6);
        while (at >= limit && isAdverb(at)) {
            at--;
        }
        return at;
    }

    private boolean isAdverb(int at) {
        Item item = this.sentence.at(at);
        if (item.isMark("-'\u2019")) {
            return !this.sentence.isPossessive(at - 1);
        }
        boolean adverb = item.word() && !item.isName() && !item.capitalised() && item.text().endsWith("ly")
                && !NOT_ADVERBS.contains(item.text());
        return adverb || is(at, WordClass.SKIP) || is(at, WordClass.CALENDAR)
                || item.text().equals("on") && is(at + 1, WordClass.CALENDAR);
    }

    private boolean is(int at, WordClass wordClass) {
        return this.sentence.is(at, wordClass);
    }

}
