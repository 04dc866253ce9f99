package copydesk.enrich.entity;

import copydesk.enrich.entity.Lexicon.WordClass;

/** Looks for the title before a name. */
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

    private boolean isTitle(String lowerWord) {
        return !lowerWord.isEmpty() && this.lexicon.is(WordClass.TITLE,
                Character.toUpperCase(lowerWord.charAt(0)) + lowerWord.substring(1));
    }

}
