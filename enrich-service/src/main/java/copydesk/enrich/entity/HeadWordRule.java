package copydesk.enrich.entity;

import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.entity.Gazetteer.Form;
import copydesk.enrich.entity.Lexicon.WordClass;
import copydesk.enrich.text.PhraseTrie.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds organisations and places by a word of their name that says what they are: Foreign
 * Ministry, University of Kalmar, Dolmabahçe Palace, Lake Balaton.
 */
final class HeadWordRule {

    private static final int MOST_WORDS_BEFORE = 6;

    private static final int MOST_WORDS_AFTER = 6;

    private static final Map<String, String> ONE_OF_SEVERAL = Map.of("Ministries", "Ministry", "Departments",
            "Department");

    private final Gazetteer gazetteer;

    private final Lexicon lexicon;

    HeadWordRule(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    void propose(Scan scan, List<Span> candidates) {
        if (scan.style() != Style.SENTENCE) {
            return;
        }
        for (int i = 0; i < scan.size(); i++) {
            if (scan.isCapitalised(i)) {
                organisation(scan, i, candidates);
                twoOrganisations(scan, i, candidates);
                place(scan, i, candidates);
            }
        }
    }

    private void organisation(Scan scan, int head, List<Span> candidates) {
        boolean ends = this.lexicon.is(WordClass.ORGANISATION_HEAD, scan.word(head));
        int to = this.lexicon.is(WordClass.ORGANISATION_OF, scan.word(head)) ? ofTail(scan, head + 1) : head + 1;
        int from = (ends || to > head + 1) ? before(scan, head) : head;
        if (to - from > 1) {
            candidates.add(new Span(from, to, organisationNamed(scan, from, to), Evidence.ORGANISATION_WORD));
        }
    }

    /** Two names that share their last word: the Foreign and Defense Ministries. */
    private void twoOrganisations(Scan scan, int head, List<Span> candidates) {
        String noun = ONE_OF_SEVERAL.get(scan.word(head));
        int second = (noun != null) ? before(scan, head) : head;
        int and = second - 1;
        int first = (second < head && scan.word(and).equals("and")) ? before(scan, and) : and;
        if (noun == null || first >= and) {
            return;
        }
        boolean countries = and - first == 1 && isDemonym(scan, first) && isDemonym(scan, second);
        String before = isDemonym(scan, first) ? scan.word(first) : qualifierBefore(scan, first);
        String shared = (countries && head - second > 1) ? " " + scan.text(second + 1, head) + " " : " ";
        String one = scan.text(first, and) + shared + noun;
        String other = scan.text(second, head) + " " + noun;
        candidates.add(shared(first, and, isDemonym(scan, first) ? null : before, one));
        candidates.add(shared(second, head + 1, isDemonym(scan, second) ? null : before, other));
    }

    private static Span shared(int from, int to, @Nullable String country, String name) {
        String full = (country != null) ? country + " " + name : name;
        return new Span(from, to, Named.of(EntityKind.ORGANISATION, full), Evidence.ORGANISATION_WORD);
    }

    private boolean isDemonym(Scan scan, int at) {
        return this.gazetteer.isDemonym(scan.word(at));
    }

    private void place(Scan scan, int head, List<Span> candidates) {
        int from = head;
        int to = head;
        if (this.lexicon.is(WordClass.PLACE_HEAD, scan.word(head))) {
            from = before(scan, head);
            to = head + 1;
        }
        if (to - from < 2 && this.lexicon.is(WordClass.PLACE_FIRST, scan.word(head))) {
            from = head;
            to = scan.word(head + 1).equals("of") ? ofTail(scan, head + 1) : after(scan, head + 1);
        }
        if (to - from > 1) {
            candidates.add(new Span(from, to, Named.of(EntityKind.PLACE, scan.text(from, to)), Evidence.PLACE_WORD));
        }
    }

    /** Where the capitalised words start that end in a head word. */
    private int before(Scan scan, int head) {
        int at = head;
        while (head - at < MOST_WORDS_BEFORE && isModifier(scan, at - 1)) {
            if (scan.isNext(at)) {
                at--;
            }
            else {
                break;
            }
        }
        boolean hyphened = at < head && scan.isGlued(at) && scan.is(at - 1, '-') && isModifier(scan, at - 2);
        return hyphened ? at - 2 : at;
    }

    private boolean isModifier(Scan scan, int at) {
        String word = scan.word(at);
        return scan.isCapitalised(at) && !this.lexicon.is(WordClass.FUNCTION, word)
                && !this.lexicon.is(WordClass.CALENDAR, word) && !this.lexicon.is(WordClass.STRONG_TITLE, word);
    }

    /**
     * The end of "of the Interior" or "of Health and Welfare"; where it starts if there
     * is no such thing.
     */
    private int ofTail(Scan scan, int from) {
        boolean goesOn = scan.word(from).equals("of") || (scan.word(from).equals("for") && !isKnown(scan, from + 1));
        if (!scan.isNext(from) || !goesOn) {
            return from;
        }
        int at = scan.word(from + 1).equals("the") ? from + 2 : from + 1;
        int to = after(scan, at);
        if (to == at) {
            return from;
        }
        boolean joined = scan.isNext(to) && scan.word(to).equals("and") && isInstitution(scan, from - 1)
                && !isKnown(scan, to + 1);
        return joined ? after(scan, to + 1, to) : to;
    }

    /**
     * Where two subjects are one name: but "the University of Oslo and Sweden" is two.
     */
    private static boolean isInstitution(Scan scan, int at) {
        return List.of("Ministry", "Department", "University", "Institute", "Academy").contains(scan.word(at));
    }

    private boolean isKnown(Scan scan, int at) {
        return at < scan.size() && this.gazetteer.asWritten().longest(scan.words(), at) != null;
    }

    private int after(Scan scan, int from) {
        return after(scan, from, from);
    }

    private int after(Scan scan, int from, int otherwise) {
        int at = from;
        while (at - from < MOST_WORDS_AFTER && scan.isNext(at) && isModifier(scan, at)
                && !this.lexicon.is(WordClass.TITLE, scan.word(at))) {
            at += (scan.is(at + 1, '-') && scan.isGlued(at + 1) && scan.isCapitalised(at + 2)) ? 3 : 1;
        }
        return (at == from) ? otherwise : at;
    }

    private Named organisationNamed(Scan scan, int from, int to) {
        String phrase = scan.text(from, to);
        if (isDemonym(scan, from)) {
            return Named.of(EntityKind.ORGANISATION, phrase);
        }
        String own = qualifier(scan, from, from + 1);
        if (own != null && to - from > 2) {
            return Named.of(EntityKind.ORGANISATION, own + " " + scan.text(from + 1, to));
        }
        String before = qualifierBefore(scan, from);
        return Named.of(EntityKind.ORGANISATION, (before != null) ? before + " " + phrase : phrase);
    }

    /**
     * The adjective of the country that stands before an organisation: Russia's Foreign
     * Ministry, U.S. Congress.
     */
    private @Nullable String qualifierBefore(Scan scan, int from) {
        boolean possessive = scan.word(from - 1).equals("s") && scan.word(from - 2).equals("'");
        int end = possessive ? from - 2 : from;
        String found = null;
        for (int start = end - 1; start >= Math.max(0, end - MOST_WORDS_AFTER) && found == null; start--) {
            found = qualifier(scan, start, end);
        }
        return found;
    }

    private @Nullable String qualifier(Scan scan, int from, int to) {
        Match<Form> match = this.gazetteer.asWritten().longest(scan.words(), from);
        return (match != null && match.end() == to) ? this.gazetteer.qualifier(match.value().named().id()) : null;
    }

}
