package copydesk.enrich.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the letters of a word tell. */
public final class Letters {

    private static final Set<String> SMALL_WORDS = Set.of("and", "de", "del", "di", "do", "du", "la", "of", "on", "the",
            "upon");

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

    /**
     * A name in block capitals as it stands in a sentence: {@code RIO DE JANEIRO} gives
     * {@code Rio de Janeiro}. What has no word of five letters may be an acronym and
     * stays.
     */
    public static String outOfCapitals(String name) {
        List<String> words = List.of(name.split("(?<=[ -])"));
        boolean spelled = words.stream().anyMatch((word) -> word.strip().codePointCount(0, word.strip().length()) > 4);
        if (!spelled || !isCapitals(name)) {
            return name;
        }
        StringBuilder written = new StringBuilder();
        for (String word : words) {
            String small = word.toLowerCase(Locale.ROOT);
            int first = (written.isEmpty() || !SMALL_WORDS.contains(small.split("[ -]", 2)[0]))
                    ? small.offsetByCodePoints(0, 1) : 0;
            written.append(word, 0, first).append(small.substring(first));
        }
        return written.toString();
    }

}
