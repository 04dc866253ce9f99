package copydesk.publish.clean;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tells addresses that may be published from all others: only absolute {@code http} and
 * {@code https} ones with a host and without a user name pass, written as RFC 3986 wants
 * them.
 */
public final class WebAddress {

    private static final Pattern PARTS = Pattern.compile(
            "(https?)://([^/?#:\\[\\]@\\\\]+|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?([/?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._~-]+|\\[.*\\]");

    private static final int LONGEST_LABEL = 63;

    private static final String PUNCTUATION = "-._~:/?@!$&'()*+,;=";

    private WebAddress() {
    }

    /**
     * The address in the form that documents carry.
     * @param given as the source writes it; characters that no URI may hold are
     * percent-encoded
     * @return the address, empty if it is none of the web
     */
    public static Optional<String> of(@Nullable String given) {
        Matcher parts = PARTS.matcher((given != null) ? given.strip() : "");
        if (!parts.matches()) {
            return Optional.empty();
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        String port = (parts.group(3) != null) ? parts.group(3) : "";
        String rest = (parts.group(4) != null) ? parts.group(4) : "";
        return host(parts.group(2)).map((host) -> scheme + "://" + host + port + encode(rest));
    }

    private static Optional<String> host(String given) {
        if (isPlain(given)) {
            return Optional.of(given);
        }
        try {
            String host = given.startsWith("[") ? given : IDN.toASCII(given, IDN.ALLOW_UNASSIGNED);
            return HOST.matcher(host).matches() ? Optional.of(host) : Optional.empty();
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    // what IDN leaves as it is, found at a fraction of its time
    private static boolean isPlain(String host) {
        int label = 0;
        for (int i = 0; i < host.length(); i++) {
            char unit = host.charAt(i);
            if (unit == '.' && label == 0 || label > LONGEST_LABEL
                    || !(unit == '.' || unit == '-' || isLetterOrDigit(unit))) {
                return false;
            }
            label = (unit == '.') ? 0 : label + 1;
        }
        return label > 0 && label <= LONGEST_LABEL;
    }

    private static String encode(String given) {
        StringBuilder encoded = new StringBuilder(given.length());
        boolean fragment = false;
        for (int i = 0; i < given.length();) {
            int codePoint = given.codePointAt(i);
            if (isAllowed(codePoint) || (codePoint == '#' && !fragment) || isEscape(given, i)) {
                encoded.append((char) codePoint);
            }
            else {
                percent(encoded, codePoint);
            }
            fragment |= codePoint == '#';
            i += Character.charCount(codePoint);
        }
        return encoded.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return isLetterOrDigit(codePoint) || PUNCTUATION.indexOf(codePoint) >= 0;
    }

    private static boolean isLetterOrDigit(int codePoint) {
        return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z')
                || (codePoint >= '0' && codePoint <= '9');
    }

    private static boolean isEscape(String given, int at) {
        return given.charAt(at) == '%' && at + 2 < given.length() && isHex(given.charAt(at + 1))
                && isHex(given.charAt(at + 2));
    }

    private static boolean isHex(char digit) {
        return digit < 128 && Character.digit(digit, 16) >= 0;
    }

    private static void percent(StringBuilder encoded, int codePoint) {
        for (byte part : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(hex(part >> 4)).append(hex(part));
        }
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 0xf, 16));
    }

}
