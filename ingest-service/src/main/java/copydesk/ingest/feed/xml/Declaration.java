package copydesk.ingest.feed.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the charset out of the XML declaration at the beginning of a document. */
final class Declaration {

    private static final int HEAD = 1_024;

    private static final Pattern ENCODING = Pattern
        .compile("^\\s*<\\?xml[^>]{0,400}?\\sencoding\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:+ -]{1,40})");

    private Declaration() {
    }

    /** The declared charset; null if there is none. */
    static @Nullable String charset(byte[] bytes, ByteMark mark) {
        Charset sniffed = mark.charset();
        Charset readable = (sniffed != null) ? sniffed : StandardCharsets.ISO_8859_1;
        int length = Math.min(HEAD, bytes.length) - mark.length();
        Matcher match = ENCODING.matcher(new String(bytes, mark.length(), length, readable));
        if (!match.find()) {
            return null;
        }
        return match.group(1).strip();
    }

}
