package copydesk.enrich.entity;

import copydesk.contract.annotation.EntityKind;
import copydesk.enrich.entity.Gazetteer.Form;
import copydesk.enrich.entity.Lexicon.WordClass;
import copydesk.enrich.text.PhraseTrie.Match;
import copydesk.enrich.text.Letters;

/**
 * Reads how far a person's name goes that starts at a word: capitalised words, initials,
 * particles, a suffix.
 */
final class NameReader {

    private static final int MOST_WORDS = 4;

    /** No name is longer, so that the work at one word has a bound. */
    private static final int MOST_TOKENS = 12;

    private static final int LONGEST_ELISION = 2;

    private final Gazetteer gazetteer;

    private final Lexicon lexicon;

    NameReader(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** The name that starts at a word; it has no words if none does. */
    Name read(Scan scan, int from, int mostWords) {
        Name name = new Name(from, from, 0);
        Name longer = extend(scan, name);
        while (longer.to() > name.to()) {
            if (longer.words() > Math.min(mostWords, MOST_WORDS)) {
                // Five capitalised words in a row are hardly a name; where a language
                // writes nouns so, the first two are.
                return (mostWords < MOST_WORDS) ? name : new Name(from, from, 0);
            }
            name = longer;
            longer = extend(scan, name);
        }
        return suffixed(scan, name);
    }

    private Name extend(Scan scan, Name name) {
        int at = name.to();
        if (at > name.from() && (!scan.isNext(at) || at - name.from() >= MOST_TOKENS)) {
            return name;
        }
        if (scan.isCapitalised(at) && Letters.isInitial(scan.word(at)) && scan.is(at + 1, '.')
                && scan.isGlued(at + 1)) {
            return initials(scan, name, at);
        }
        int afterParticles = (name.words() > 0) ? particles(scan, at) : at;
        int end = piece(scan, afterParticles);
        boolean stops = end == afterParticles || (name.words() > 0 && isOtherName(scan, afterParticles, name.words()));
        return stops ? name : new Name(name.from(), end, name.words() + 1);
    }

    private static Name initials(Scan scan, Name name, int from) {
        int at = from + 2;
        while (at - from < MOST_TOKENS && scan.isGlued(at) && Letters.isInitial(scan.word(at))
                && scan.is(at + 1, '.')) {
            at += 2;
        }
        return new Name(name.from(), at, name.words());
    }

    private int particles(Scan scan, int from) {
        int at = from;
        while (this.lexicon.is(WordClass.PARTICLE, scan.word(at)) && at - from < 4) {
            at += scan.is(at + 1, '-') ? 2 : 1;
        }
        return at;
    }

    /**
     * One capitalised word with what hangs on it by a hyphen or an elision; ends where it
     * starts if there is none.
     */
    private int piece(Scan scan, int from) {
        if (!isNameWord(scan, from)) {
            return from;
        }
        int at = from + 1;
        while (at - from < MOST_TOKENS && isJoint(scan, at) && scan.isGlued(at) && scan.isGlued(at + 1)
                && scan.isCapitalised(at + 1)) {
            at += 2;
        }
        return at;
    }

    private static boolean isJoint(Scan scan, int at) {
        return scan.word(at).equals("-")
                || (scan.word(at).equals("'") && scan.word(at - 1).length() <= LONGEST_ELISION);
    }

    private boolean isNameWord(Scan scan, int at) {
        String word = scan.word(at);
        return scan.isCapitalised(at) && !Letters.isCapitals(word) && !this.lexicon.isNoName(word)
                && !this.lexicon.is(WordClass.SUFFIX, word) && !this.gazetteer.isDemonym(word) && !isCountry(scan, at);
    }

    private boolean isCountry(Scan scan, int at) {
        Match<Form> match = this.gazetteer.asWritten().longest(scan.words(), at);
        return match != null && this.gazetteer.qualifier(match.value().named().id()) != null
                && !this.lexicon.is(WordClass.PLACE_OR_GIVEN_NAME, scan.word(at));
    }

    /**
     * Whether another known name starts inside the one being read: Angela Merkel | White
     * House.
     */
    private boolean isOtherName(Scan scan, int at, int wordsBefore) {
        Match<Form> match = this.gazetteer.asWritten().longest(scan.words(), at);
        if (match == null || match.value().named().isPerson()) {
            return false;
        }
        return match.value().words() > 1 || wordsBefore > 1 || match.value().named().kind() == EntityKind.ORGANISATION;
    }

    private Name suffixed(Scan scan, Name name) {
        int at = name.to();
        if (name.words() == 0 || !scan.isNext(at) || !this.lexicon.is(WordClass.SUFFIX, scan.word(at))) {
            return name;
        }
        boolean dotted = scan.is(at + 1, '.') && scan.isGlued(at + 1) && scan.word(at).length() == 2
                && Character.isLowerCase(scan.word(at).charAt(1));
        return new Name(name.from(), dotted ? at + 2 : at + 1, name.words());
    }

    /**
     * A name read.
     *
     * @param from index of its first token
     * @param to one past its last token
     * @param words how many words it has, not counting initials, particles and suffixes
     */
    record Name(int from, int to, int words) {

    }

}
