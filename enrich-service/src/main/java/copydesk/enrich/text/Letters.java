package copydesk.enrich.text;

/** What the letters of a word tell. */
public final class Letters {

    private Letters() {
    }

    /** Whether the first letter is a capital. */
    public static boolean isCapitalised(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether all of two or more letters are capitals. */
    public static boolean isCapitals(String word) {
        return word.length() > 1 && isCapitalised(word) && word.codePoints().noneMatch(Character::isLowerCase)
                && word.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether this is a single capital, as in initials. */
    public static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && isCapitalised(word);
    }

}
