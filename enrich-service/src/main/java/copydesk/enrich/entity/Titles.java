package copydesk.enrich.entity;

import copydesk.enrich.entity.Lexicon.WordClass;

/** Tells titles from names: before them, after them, and instead of them. */
final class Titles {

    private final Lexicon lexicon;

    Titles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether a title stands right before a word: Senator, Mr., Secretary of State, chief
     * of the General Staff.
     */
    boolean isBefore(Scan scan, int at) {
        if (!scan.isNext(at)) {
            return false;
        }
        int title = scan.is(at - 1, '.') ? at - 2 : at - 1;
        String word = scan.lowerWord(title);
        if (word.equals("state")) {
            return scan.word(title - 1).equals("of");
        }
        if (word.equals("staff")) {
            return scan.lowerWord(title - 1).equals("general") || scan.word(title - 1).equals("of");
        }
        return isTitle(word);
    }

    /**
     * Whether the title before a word is one that is followed by a surname alone: Mr.,
     * President, Senator.
     */
    boolean isStrongBefore(Scan scan, int at) {
        int title = scan.is(at - 1, '.') ? at - 2 : at - 1;
        return isBefore(scan, at) && scan.isCapitalised(title)
                && this.lexicon.is(WordClass.STRONG_TITLE, scan.word(title));
    }

    /**
     * Where a name begins whose first words may be a title: after "Gen.", "Councilman"
     * and "Dr. Sir", but with "King", without which Charles would be somebody else.
     */
    int over(Scan scan, int from, int to) {
        int at = from;
        while (at + 1 < to && isTitle(scan.lowerWord(at)) && !isPartOfName(scan, at, to)) {
            at += scan.is(at + 1, '.') ? 2 : 1;
        }
        return (at < to) ? at : from;
    }

    private boolean isPartOfName(Scan scan, int at, int to) {
        String title = capitalised(scan.lowerWord(at));
        return this.lexicon.is(WordClass.GIVEN_NAME, title) || this.lexicon.is(WordClass.ROYAL, title)
                || (this.lexicon.is(WordClass.NOBLE, title) && to - at < 3);
    }

    /** Where a name ends that a rank or a degree may follow: before "KC" and "MP". */
    int before(Scan scan, int from, int to) {
        int end = to;
        while (end - 1 > from && this.lexicon.is(WordClass.POST_NOMINAL, scan.word(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a word is only ever a title, never a name: "Cmdr", "Mrs". */
    boolean isNothingElse(String word) {
        return this.lexicon.is(WordClass.TITLE_ALONE, word);
    }

    private boolean isTitle(String lowerWord) {
        return this.lexicon.is(WordClass.TITLE, capitalised(lowerWord));
    }

    private static String capitalised(String lowerWord) {
        return lowerWord.isEmpty() ? "" : Character.toUpperCase(lowerWord.charAt(0)) + lowerWord.substring(1);
    }

}
