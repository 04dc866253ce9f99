package copydesk.contract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A W3C {@code traceparent} (version 00). The trace id comes from the item, the span id
 * from the hop, so that a repeated run gives the same ids and one trace holds the whole
 * way of an item.
 *
 * @param traceId 32 lower-case hex digits
 * @param spanId 16 lower-case hex digits
 */
public record Traceparent(String traceId, String spanId) {

    private static final Pattern FORM = Pattern
        .compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

    /** The trace of an item, started at its fetch. */
    public static Traceparent ofItem(String itemId) {
        String digest = hex(itemId);
        return new Traceparent(digest.substring(0, 32), digest.substring(32, 48));
    }

    /**
     * Reads a header value; one that is missing or malformed starts the trace of the item
     * anew.
     */
    public static Traceparent parse(@org.jspecify.annotations.Nullable String header, String itemId) {
        var match = FORM.matcher((header != null) ? header : "");
        return match.matches() ? new Traceparent(match.group(1), match.group(2)) : ofItem(itemId);
    }

    /** The same trace, one hop on. */
    public Traceparent next(String hop) {
        return new Traceparent(this.traceId, hex(this.spanId + hop).substring(0, 16));
    }

    /** The header value, sampled. */
    public String header() {
        return "00-" + this.traceId + "-" + this.spanId + "-01";
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

}
