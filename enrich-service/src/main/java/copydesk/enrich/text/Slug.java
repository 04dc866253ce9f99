package copydesk.enrich.text;

import java.util.Locale;

/**
 * The part of an id that is made of a name: lower-case ASCII letters, digits and single
 * hyphens where possible.
 */
public final class Slug {

    private static final String CYRILLIC = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяў";

    private static final String[] LATIN = ("a b v h g d e ie e zh z y i i i k l m n o p r s t u f kh ts ch sh shch "
            + "- y - e iu ia u")
        .split(" ");

    private Slug() {
    }

    /** The part of an id made of a name. */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        Folding.fold(name).toLowerCase(Locale.ROOT).codePoints().forEach((character) -> append(slug, character));
        int end = slug.length();
        return (end > 0 && slug.charAt(end - 1) == '-') ? slug.substring(0, end - 1) : slug.toString();
    }

    private static void append(StringBuilder slug, int character) {
        if (character == '\'' || character == '.') {
            return;
        }
        int cyrillic = CYRILLIC.indexOf(character);
        if (cyrillic >= 0) {
            slug.append(LATIN[cyrillic].replace("-", ""));
        }
        else if (Character.isLetterOrDigit(character)) {
            // Letters of other scripts stay: a name in Arabic must not become an empty
            // id.
            slug.appendCodePoint(character);
        }
        else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

}
