package copydesk.enrich.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The spelling without diacritics, which makes Erdoğan and Erdogan, Łódź and Lodz the
 * same.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final String FROM = "łŁøØđĐıħĦðÐ\u2018\u2019\u2010\u2011\u2013";

    private static final String TO = "lLoOdDihHdD''---";

    private Folding() {
    }

    /** The folded spelling; case is kept. */
    public static String fold(String word) {
        return isAscii(word) ? word : folded(word);
    }

    private static String folded(String word) {
        if (UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.CYRILLIC) {
            // What looks like a mark there makes another letter: Ukrainian й is not и.
            return word;
        }
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder result = new StringBuilder(plain.length() + 2);
        for (int i = 0; i < plain.length(); i++) {
            append(result, plain.charAt(i));
        }
        return result.toString();
    }

    private static void append(StringBuilder result, char character) {
        int known = FROM.indexOf(character);
        switch (character) {
            case 'ß' -> result.append("ss");
            case 'æ' -> result.append("ae");
            case 'Æ' -> result.append("Ae");
            case 'œ' -> result.append("oe");
            case 'Œ' -> result.append("Oe");
            case 'þ' -> result.append("th");
            case 'Þ' -> result.append("Th");
            default -> result.append((known >= 0) ? TO.charAt(known) : character);
        }
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

}
