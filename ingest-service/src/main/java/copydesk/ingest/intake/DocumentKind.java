package copydesk.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import copydesk.contract.article.FetchFacts;
import copydesk.ingest.feed.xml.FeedText;

/**
 * What kind of document some bytes are. Their beginning is believed before what server or
 * file name say of them.
 */
enum DocumentKind {

    /** Nothing but white space. */
    BLANK,

    /** No text at all. */
    BINARY,

    /** JSON. */
    JSON,

    /** RSS, RDF, Atom, CDF or JSON Feed. */
    FEED,

    /** NITF. */
    NITF,

    /** NewsML-G2. */
    NEWSML,

    /** XML of another kind. */
    OTHER_XML,

    /** HTML. */
    PAGE,

    /** A text export or plain text. */
    TEXT;

    private static final int HEAD = 4_096;

    private static final Pattern MISC = Pattern.compile(
            "^(?:\\s|\\x{feff}|<\\?[^>]*>|<!--.*?-->|<!DOCTYPE\\s+(?!html)[^>\\[]*(?:\\[[^\\]]*])?\\s*>)+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FEED_ROOT = Pattern.compile("<(?:[\\w-]{1,20}:)?(?:rss|feed|rdf|channel)[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern JSON_FEED = Pattern
        .compile("^\\s*\\{.*\"version\"\\s*:\\s*\"https?:(?:\\\\?/){2}jsonfeed\\.org.*", Pattern.DOTALL);

    private static final Pattern NITF_ROOT = Pattern.compile("<(?:\\w{1,20}:)?nitf[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NEWSML_ROOT = Pattern.compile("<(?:\\w{1,20}:)?news(?:Item|Message)[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HTML_ROOT = Pattern.compile("<(?:!doctype\\s+html|html)[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HTML = Pattern
        .compile("<(?:!doctype\\s+html|html|head|body|title|meta|script|article|main"
                + "|section|div|p|h[1-6]|table|span|a|img|ul|ol|b|i|strong|em|br|svg|iframe|form|input|style"
                + "|link|base)[\\s>/].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The kind of a document. */
    static DocumentKind of(byte[] bytes, FetchFacts facts) {
        String head = head(bytes);
        if (isBinary(bytes, head)) {
            return BINARY;
        }
        String words = MISC.matcher(head).replaceFirst("");
        String type = mediaType(facts);
        if (FEED_ROOT.matcher(words).matches() || JSON_FEED.matcher(head).matches() || type.contains("feed+json")) {
            return FEED;
        }
        if (NITF_ROOT.matcher(words).matches()) {
            return NITF;
        }
        if (NEWSML_ROOT.matcher(words).matches()) {
            return NEWSML;
        }
        return head.isBlank() && isBlank(bytes) ? BLANK : byType(type, head.strip(), words);
    }

    private static DocumentKind byType(String type, String head, String words) {
        boolean html = HTML.matcher(words).matches();
        if (type.contains("json") || (type.isEmpty() && (head.startsWith("{") || head.startsWith("[")))) {
            return JSON;
        }
        if (type.contains("html") || HTML_ROOT.matcher(words).matches()
                || (html && !type.equals("text/plain") && !type.equals("text/markdown"))) {
            return PAGE;
        }
        if (type.contains("xml") || type.contains("rss") || type.contains("atom") || head.startsWith("<?xml")) {
            return OTHER_XML;
        }
        return (type.isEmpty() || type.startsWith("text/") || type.equals("application/octet-stream")) ? TEXT : BINARY;
    }

    private static String mediaType(FetchFacts facts) {
        String type = (facts.contentType() != null) ? facts.contentType() : "";
        String media = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return media.isEmpty() ? byEnding(facts.identity().toLowerCase(Locale.ROOT)) : media;
    }

    private static String byEnding(String identity) {
        String path = identity.replaceFirst("[?#].*", "");
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "txt" -> "text/plain";
            case "md", "markdown" -> "text/markdown";
            case "html", "htm", "xhtml" -> "text/html";
            case "json" -> "application/json";
            case "xml", "nitf", "rss", "atom", "rdf" -> "application/xml";
            default -> "";
        };
    }

    private static String head(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        if (Characters.isUtf16(bytes)) {
            boolean big = bytes[0] == (byte) 0xfe;
            return new String(bytes, 2, Math.max(0, length - 2),
                    big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        if (FeedText.isWide(bytes)) {
            return FeedText.of(Arrays.copyOf(bytes, length / 4 * 4), null).text();
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "");
    }

    // text has no NUL and hardly any other control character
    private static boolean isBinary(byte[] bytes, String head) {
        long odd = head.chars().filter((sign) -> sign < ' ' && !Character.isWhitespace(sign) && sign != 0x1b).count();
        boolean known = head.startsWith("%PDF") || head.startsWith("PK\u0003\u0004") || head.startsWith("\u001f\u008b");
        return known || odd * 20 > head.length() || head.indexOf('\0') >= 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte sign : bytes) {
            if (sign < 0 || sign > ' ') {
                return false;
            }
        }
        return true;
    }

}
