package copydesk.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/** Whether a declared language can be written in the letters that a body is made of. */
final class Script {

    private static final Set<String> LATIN = Set.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "no",
            "nb", "nn", "fi", "cs", "sk", "hu", "ro", "hr", "sl", "et", "lv", "lt", "tr", "id", "vi");

    private static final Set<String> CYRILLIC = Set.of("uk", "ru", "be", "bg", "mk");

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

}
