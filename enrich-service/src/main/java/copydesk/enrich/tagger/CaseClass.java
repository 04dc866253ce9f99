package copydesk.enrich.tagger;

import java.util.List;

import copydesk.enrich.text.Token;

/**
 * How a word is capitalised, which the model is told beside the word since its pieces are
 * all lower case. The order is that of the model's table.
 */
enum CaseClass {

    /** No capital, or no word at all. */
    LOWER,

    /** A capital at the start only. */
    TITLE,

    /** Capitals only, two or more. */
    CAPITALS,

    /** Capitals and small letters in another order. */
    MIXED,

    /** With a digit. */
    DIGIT,

    /** Neither letter nor digit. */
    NO_LETTER,

    /** A capital at the start of a sentence's first word. */
    TITLE_AT_START,

    /** Capitals in a sentence that is all capitals. */
    CAPITALS_THROUGHOUT,

    /** A capital at the start in a sentence where every long word has one. */
    TITLE_THROUGHOUT;

    private static final int LONG_WORD = 4;

    private static final double MOSTLY = 0.7;

    private static final int FEWEST_LONG_WORDS = 3;

    /** The class of each token of a sentence. */
    static CaseClass[] of(List<Token> sentence) {
        CaseClass usual = usual(sentence);
        CaseClass[] classes = new CaseClass[sentence.size()];
        boolean started = false;
        for (int i = 0; i < classes.length; i++) {
            Token token = sentence.get(i);
            classes[i] = of(token.text(), usual, !started);
            started |= Character.isLetterOrDigit(token.text().codePointAt(0));
        }
        return classes;
    }

    /** How the sentence's long words are written: all capitals, all titles or neither. */
    private static CaseClass usual(List<Token> sentence) {
        int words = 0;
        int capitals = 0;
        int titles = 0;
        for (Token token : sentence) {
            String text = token.text();
            if (text.codePointCount(0, text.length()) >= LONG_WORD && Character.isLetter(text.codePointAt(0))) {
                words++;
                capitals += text.codePoints().allMatch((c) -> isCapital(c) || !Character.isLetter(c)) ? 1 : 0;
                titles += isCapital(text.codePointAt(0)) ? 1 : 0;
            }
        }
        if (words < FEWEST_LONG_WORDS) {
            return LOWER;
        }
        if (capitals >= MOSTLY * words) {
            return CAPITALS;
        }
        return (titles >= MOSTLY * words) ? TITLE : LOWER;
    }

    private static CaseClass of(String text, CaseClass usual, boolean first) {
        if (text.codePoints().anyMatch(Character::isDigit)) {
            return DIGIT;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(CaseClass::isCapital).count();
        if (letters == 0) {
            return NO_LETTER;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (capitals == letters && letters > 1) {
            return (usual == CAPITALS) ? CAPITALS_THROUGHOUT : CAPITALS;
        }
        int firstLetter = text.codePoints().filter(Character::isLetter).findFirst().orElseThrow();
        return (capitals == 1 && isCapital(firstLetter)) ? title(usual, first) : MIXED;
    }

    private static CaseClass title(CaseClass usual, boolean first) {
        if (usual == TITLE) {
            return TITLE_THROUGHOUT;
        }
        return first ? TITLE_AT_START : TITLE;
    }

    private static boolean isCapital(int character) {
        return Character.isUpperCase(character) || Character.isTitleCase(character);
    }

}
