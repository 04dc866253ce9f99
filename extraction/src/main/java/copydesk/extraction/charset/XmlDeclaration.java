package copydesk.extraction.charset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The encoding that a page in XML declares at its very beginning. */
final class XmlDeclaration {

    private static final Pattern ENCODING = Pattern
        .compile("^<\\?xml[^>]*?encoding[\\x00-\\x20]*=[\\x00-\\x20]*([\"'])([^\"'>\\x00-\\x20]{1,60})\\1[^>]*>");

    private XmlDeclaration() {
    }

    /** UTF-16, if the declaration itself is written in it; null if it is not. */
    static @Nullable String wide(byte[] page) {
        if (startsWith(page, '<', 0, '?', 0, 'x', 0)) {
            return "UTF-16LE";
        }
        return startsWith(page, 0, '<', 0, '?', 0, 'x') ? "UTF-16BE" : null;
    }

    /** The encoding that it names; null if it names none that anybody knows. */
    static @Nullable String encoding(byte[] page) {
        int length = Math.min(page.length, MetaPrescan.MOST_BYTES);
        Matcher words = ENCODING.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
        String encoding = words.find() ? EncodingLabel.encoding(words.group(2)) : null;
        return (encoding != null) ? MetaPrescan.asRead(encoding) : null;
    }

    private static boolean startsWith(byte[] page, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= page.length || page[i] != signs[i]) {
                return false;
            }
        }
        return true;
    }

}
