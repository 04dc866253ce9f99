package copydesk.enrich.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding. In normal form what needs no encoding has none, hexadecimal digits
 * are capitals, and everything that RFC 3986 does not allow is encoded.
 */
final class Percent {

    /** What a path may hold beside letters, digits and {@code -._~}. */
    static final String PATH = "/!$&'()*+,;=:@";

    /** What a query may hold; browsers encode its apostrophes. */
    static final String QUERY = "/?!$&()*+,;=:@";

    /** What a fragment may hold. */
    static final String FRAGMENT = "/?!$&'()*+,;=:@";

    private static final String UNRESERVED = "-._~";

    private Percent() {
    }

    /** A part in normal form. */
    static String normal(String part, String allowed) {
        StringBuilder out = new StringBuilder(part.length());
        for (int i = 0; i < part.length();) {
            int codePoint = part.codePointAt(i);
            if (isEscape(part, i)) {
                escape(out, (char) Integer.parseInt(part, i + 1, i + 3, 16));
                i += 3;
            }
            else {
                character(out, codePoint, allowed);
                i += Character.charCount(codePoint);
            }
        }
        return out.toString();
    }

    /** A part without its encoding; a plus stays a plus. */
    static String decode(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length && isHex((char) bytes[i + 1]) && isHex((char) bytes[i + 2])) {
                out.write(Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16));
                i += 2;
            }
            else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void escape(StringBuilder out, char value) {
        if (isUnreserved(value)) {
            out.append(value);
        }
        else {
            octet(out, value);
        }
    }

    private static void character(StringBuilder out, int codePoint, String allowed) {
        if (isUnreserved(codePoint) || allowed.indexOf(codePoint) >= 0) {
            out.append((char) codePoint);
            return;
        }
        for (byte part : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            octet(out, part & 0xff);
        }
    }

    private static void octet(StringBuilder out, int value) {
        out.append('%').append(digit(value >> 4)).append(digit(value & 0xf));
    }

    private static char digit(int value) {
        return "0123456789ABCDEF".charAt(value);
    }

    private static boolean isUnreserved(int codePoint) {
        return (codePoint < 0x80 && Character.isLetterOrDigit(codePoint)) || UNRESERVED.indexOf(codePoint) >= 0;
    }

    private static boolean isEscape(String part, int at) {
        return part.charAt(at) == '%' && at + 2 < part.length() && isHex(part.charAt(at + 1))
                && isHex(part.charAt(at + 2));
    }

    private static boolean isHex(char digit) {
        return digit < 0x80 && Character.digit(digit, 16) >= 0;
    }

}
