package copydesk.enrich.link;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The target of a hyperlink as the source gives it, freed from what browsers overlook:
 * white space around it, and tabs and line breaks anywhere.
 *
 * @param text what is left
 * @param scheme in lower case; empty if there is none
 */
record Href(String text, String scheme) {

    private static final int LONGEST = 4_096;

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]{0,30}):.*", Pattern.DOTALL);

    private static final Pattern BREAKS = Pattern.compile("[\t\n\r]+");

    // what pages hold where a target was to be filled in
    private static final Pattern PLACEHOLDER = Pattern
        .compile("(?i)#!?|https?:/*|about:(?:blank)?|undefined|null|\\[object object]|\\{\\{.*}}|\\$\\{.*}"
                + "|javascript:(?:void ?\\(?(?:0|null|'')?\\)?|return false|undefined|null|//|%20| |;)*");

    private static final Pattern MAILBOX = Pattern
        .compile("(?i)[^\\s@/:?#]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:\\?.*)?");

    private static final Pattern MAIL = Pattern.compile("(?i)(?:https?:/*)?mailto:.*");

    private static final Pattern BARE_HOST = Pattern
        .compile("(?i)www\\.[^/?#:@\\\\]+\\.[^/?#:@\\\\]+(?:[/?#:\\\\].*)?");

    static Href of(@Nullable String given) {
        String text = BREAKS.matcher(stripped((given != null) ? given : "")).replaceAll("");
        if (text.length() <= LONGEST && BARE_HOST.matcher(text).matches()) {
            text = "https://" + text;
        }
        Matcher parts = SCHEME.matcher(text);
        return new Href(text, parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : "");
    }

    private static String stripped(String given) {
        int start = 0;
        int end = given.length();
        while (start < end && isSpace(given.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(given.charAt(end - 1))) {
            end--;
        }
        return given.substring(start, end);
    }

    // also what copying leaves behind: no-break and zero width spaces, byte order marks
    private static boolean isSpace(char character) {
        return character <= ' ' || Character.isSpaceChar(character) || character == '\u200b' || character == '\u2060'
                || character == '\ufeff';
    }

    /** Whether it leads nowhere. */
    boolean isLost() {
        return this.text.isEmpty() || (!isTooLong() && PLACEHOLDER.matcher(this.text).matches());
    }

    /** Whether it opens a mail program. */
    boolean isMail() {
        return this.scheme.equals("mailto")
                || (!isTooLong() && (MAIL.matcher(this.text).matches() || MAILBOX.matcher(this.text).matches()));
    }

    /** Whether it is an address of the web, or may be one relative to a page. */
    boolean isOfWeb() {
        return this.scheme.isEmpty() || this.scheme.equals("http") || this.scheme.equals("https");
    }

    /** Whether it is too long, or holds characters that hide where it leads. */
    boolean isTrick() {
        return isTooLong() || this.text.codePoints().anyMatch(Href::hides);
    }

    private boolean isTooLong() {
        return this.text.length() > LONGEST;
    }

    private static boolean hides(int character) {
        int type = Character.getType(character);
        boolean turns = character == 0x61c || character == 0x200e || character == 0x200f
                || (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
        return turns || type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

}
