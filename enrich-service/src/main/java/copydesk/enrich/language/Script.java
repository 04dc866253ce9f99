package copydesk.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the letters of a text tell about its language. */
final class Script {

    private static final Set<String> LATIN = Set.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "no",
            "nb", "nn", "fi", "cs", "sk", "hu", "ro", "hr", "sl", "et", "lv", "lt", "tr", "id", "vi");

    private static final Set<String> CYRILLIC = Set.of("uk", "ru", "be", "bg", "mk");

    /** Scripts in which news of one language only is written. */
    private static final Map<UnicodeScript, String> OF_ONE_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.TAMIL, "ta"), Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"), Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"), Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.SINHALA, "si"), Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.KHMER, "km"), Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"), Map.entry(UnicodeScript.ETHIOPIC, "am"));

    /** Japanese mixes its own letters with Chinese ones; no Chinese text has as many. */
    private static final double KANA_OF_JAPANESE = 0.1;

    private Script() {
    }

    static boolean fits(String language, List<String> words) {
        if (LATIN.contains(language)) {
            return isMostly(UnicodeScript.LATIN, words);
        }
        return !CYRILLIC.contains(language) || isMostly(UnicodeScript.CYRILLIC, words);
    }

    private static boolean isMostly(UnicodeScript script, List<String> words) {
        int written = 0;
        for (String word : words) {
            written += (UnicodeScript.of(word.codePointAt(0)) == script) ? 1 : 0;
        }
        return 2 * written >= words.size();
    }

    /** The language of a text whose letters belong to one language only. */
    static Optional<String> language(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
            .filter(Character::isLetter)
            .forEach((letter) -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int chinese = counts.getOrDefault(UnicodeScript.HAN, 0);
        if (2 * (kana + chinese) > letters) {
            return Optional.of((kana >= KANA_OF_JAPANESE * letters) ? "ja" : "zh");
        }
        return OF_ONE_LANGUAGE.entrySet()
            .stream()
            .filter((entry) -> 2 * counts.getOrDefault(entry.getKey(), 0) > letters)
            .map(Map.Entry::getValue)
            .findFirst();
    }

}
