package copydesk.knowledge;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a name under which it is kept and looked up: lower case without diacritics,
 * possessive ending, leading "the", apostrophes and dots; other punctuation parts words.
 * So O’Brien's, OBRIEN and o'brien are one name. What is not a letter, digit or plus sign
 * of some script counts as punctuation. Letters of scripts whose marks are vowels, such
 * as Devanagari, keep them.
 */
public final class NormalName {

    /** Names of more UTF-16 characters are no names and have no form. */
    static final int LONGEST = 200;

    private static final String LIGATURES = "ßæœøłđðþıħς";

    private static final String[] LETTERS = "ss ae oe o l d d th i h σ".split(" ");

    private static final String APOSTROPHES = "'\u2018\u2019\u02bc\u02bb\u201b\uff07`\u00b4";

    private static final int FIRST_BEYOND_ASCII = 128;

    private static final String ARTICLE = "the ";

    private NormalName() {
    }

    /** The normal form of a name, empty if nothing of it is left. */
    public static String of(String name) {
        return (name.length() > LONGEST) ? "" : words(folded(name).toLowerCase(Locale.ROOT), true);
    }

    /**
     * The form of a name that counts only as written: with case and diacritics. Starts
     * with =, so that it never meets the form of {@link #of(String)}.
     */
    static String exactly(String name) {
        return (name.length() > LONGEST) ? "" : "=" + words(Normalizer.normalize(name, Normalizer.Form.NFKC), false);
    }

    private static String folded(String name) {
        return name.chars().allMatch((character) -> character < FIRST_BEYOND_ASCII) ? name : withoutMarks(name);
    }

    private static String withoutMarks(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        int base = ' ';
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int character = apart.codePointAt(i);
            if (!isMark(character)) {
                base = character;
                // two halves must not become a character when the marks between them go
                kept.appendCodePoint((Character.getType(character) == Character.SURROGATE) ? ' ' : character);
            }
            else if (keepsMarks(base)) {
                kept.appendCodePoint(character);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFKC);
    }

    private static boolean keepsMarks(int base) {
        return Character.isLetterOrDigit(base) && switch (UnicodeScript.of(base)) {
            case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, COMMON -> false;
            default -> true;
        };
    }

    private static String words(String name, boolean letters) {
        String plain = withoutPossessive(name);
        StringBuilder words = new StringBuilder(plain.length() + 4);
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            append(words, plain, i, letters);
        }
        int end = words.length();
        String joined = (end > 0 && words.charAt(end - 1) == ' ') ? words.substring(0, end - 1) : words.toString();
        return (letters && joined.startsWith(ARTICLE)) ? joined.substring(ARTICLE.length()) : joined;
    }

    private static void append(StringBuilder words, String name, int at, boolean letters) {
        int character = name.codePointAt(at);
        int ligature = letters ? LIGATURES.indexOf(character) : -1;
        if (ligature >= 0) {
            words.append(LETTERS[ligature]);
        }
        else if (joins(character)) {
            return;
        }
        else if (Character.isLetterOrDigit(character) || isMark(character) || character == '+') {
            words.appendCodePoint(character);
        }
        else if (character == '&') {
            space(words);
            words.append("and ");
        }
        else {
            space(words);
        }
    }

    // as in U.S., O'Brien and Hawaiʻi, whose mark counts as a letter; characters that
    // only steer the layout are not there at all
    private static boolean joins(int character) {
        return character == '.' || APOSTROPHES.indexOf(character) >= 0
                || Character.getType(character) == Character.FORMAT;
    }

    private static void space(StringBuilder words) {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    private static String withoutPossessive(String name) {
        String text = name.strip();
        int end = text.length();
        if (end > 2 && Character.toLowerCase(text.charAt(end - 1)) == 's' && isApostrophe(text, end - 2)) {
            return text.substring(0, end - 2);
        }
        return (end > 1 && isApostrophe(text, end - 1)) ? text.substring(0, end - 1) : text;
    }

    private static boolean isApostrophe(String text, int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

}
