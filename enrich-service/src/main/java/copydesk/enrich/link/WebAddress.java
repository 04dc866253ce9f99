package copydesk.enrich.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What counts as a web address that may be passed on. Stricter than a browser: what a
 * browser would repair (control characters, back slashes, user names before the host) is
 * how a reader is led somewhere else than the address says.
 */
final class WebAddress {

    private static final int LONGEST = 4_096;

    private static final int LONGEST_HOST = 260;

    private static final Pattern PARTS = Pattern.compile("(?i)https?://([^/?#]*)[^#]*(?:#.*)?");

    private static final Pattern HOST = Pattern.compile(
            "(?:[\\p{L}\\p{N}\\p{M}_-]+\\.)*[\\p{L}\\p{N}\\p{M}_-]+\\.?(?::\\d{1,5})?|\\[[0-9a-fA-F:.]+](?::\\d{1,5})?");

    private static final String ENCODED = " \"<>^`{|}";

    private WebAddress() {
    }

    static boolean isSafe(String target) {
        if (target.length() > LONGEST || target.codePoints().anyMatch(WebAddress::isTrick)) {
            return false;
        }
        Matcher parts = PARTS.matcher(target);
        return parts.matches() && parts.group(1).length() <= LONGEST_HOST && HOST.matcher(parts.group(1)).matches();
    }

    /**
     * The target with the characters that no address may hold percent-encoded, as
     * browsers do.
     */
    static String encode(String target) {
        StringBuilder encoded = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            char character = target.charAt(i);
            if (ENCODED.indexOf(character) >= 0) {
                encoded.append('%').append(Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT));
            }
            else {
                encoded.append(character);
            }
        }
        return encoded.toString();
    }

    private static boolean isTrick(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> character == '\\' || (character != ' ' && Character.isSpaceChar(character));
        };
    }

}
