package copydesk.publish.clean;

/**
 * Text as XML character data: markup escaped, characters that XML 1.0 forbids left out.
 */
final class XmlText {

    private XmlText() {
    }

    /** Appends a value that stands in double quotes. */
    static void appendAttribute(StringBuilder out, String value) {
        append(out, value, 0, value.length(), "&quot;");
    }

    /** Appends a part of a text, in UTF-16 units, that stands between tags. */
    static void append(StringBuilder out, String text, int start, int end) {
        append(out, text, start, end, "\"");
    }

    private static void append(StringBuilder out, String text, int start, int end, String quote) {
        for (int i = start; i < end;) {
            int plain = plainEnd(text, i, end);
            out.append(text, i, plain);
            if (plain == end) {
                return;
            }
            i = plain;
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            switch (codePoint) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quote);
                case '\r' -> out.append("&#13;");
                default -> appendLegal(out, codePoint);
            }
        }
    }

    // where the characters end that surely stay as they are
    private static int plainEnd(String text, int start, int end) {
        int at = start;
        while (at < end && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < Character.MIN_SURROGATE && unit != '&' && unit != '<' && unit != '>'
                && unit != '"';
    }

    private static void appendLegal(StringBuilder out, int codePoint) {
        if (isLegal(codePoint)) {
            out.appendCodePoint(codePoint);
        }
    }

    private static boolean isLegal(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || (codePoint >= 0x20 && codePoint <= 0xd7ff)
                || (codePoint >= 0xe000 && codePoint <= 0xfffd) || codePoint >= 0x10000;
    }

}
