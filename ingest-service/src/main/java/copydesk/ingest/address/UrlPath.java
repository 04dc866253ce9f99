package copydesk.ingest.address;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Paths and queries as they go over the wire: ASCII, without dot segments and fragment.
 */
final class UrlPath {

    /** Printable signs that browsers escape in a path or query. */
    private static final String ESCAPED = " \"<>`{}|^";

    private UrlPath() {
    }

    /** Where the authority of an address ends. */
    static int start(String rest) {
        int at = 0;
        while (at < rest.length() && "/?#".indexOf(rest.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Path and query of an address that has an authority. */
    static String canonical(String written) {
        return resolve("/", written.startsWith("/") ? written : "/" + written);
    }

    /** Path and query of a reference within a host. */
    static String resolve(String base, String reference) {
        String plain = before(reference, '#');
        String basePath = before(base, '?');
        if (plain.isEmpty()) {
            return base;
        }
        String query = plain.contains("?") ? plain.substring(plain.indexOf('?')) : "";
        String path = before(plain, '?').replace('\\', '/');
        if (path.isEmpty()) {
            return basePath + escaped(query);
        }
        String whole = path.startsWith("/") ? path : basePath.substring(0, basePath.lastIndexOf('/') + 1) + path;
        return escaped(withoutDots(whole)) + escaped(query);
    }

    private static String before(String text, char sign) {
        int at = text.indexOf(sign);
        return (at < 0) ? text : text.substring(0, at);
    }

    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String plain = segments[i].toLowerCase(Locale.ROOT).replace("%2e", ".");
            boolean dots = plain.equals(".") || plain.equals("..");
            if (plain.equals("..")) {
                kept.pollLast();
            }
            if (!dots) {
                kept.addLast(segments[i]);
            }
            else if (i == segments.length - 1) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 0x7f && ESCAPED.indexOf(octet) < 0) {
                out.append((char) octet);
            }
            else {
                out.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
            }
        }
        return out.toString();
    }

}
