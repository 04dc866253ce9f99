package copydesk.ingest.feed.xml;

import java.util.regex.Pattern;

/**
 * Escapes the ampersands that begin no entity: in feeds they mostly stand in addresses,
 * where a parser that knows HTML would take {@code &region=} for a registered sign.
 */
final class Ampersands {

    private static final String SECTION = "<![CDATA[";

    private static final Pattern BARE = Pattern
        .compile("&(?!(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z_][\\w.-]{0,40});)");

    private Ampersands() {
    }

    /**
     * The text with its bare ampersands escaped, but for those in CDATA, which are words.
     */
    static String escaped(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 64);
        int at = 0;
        for (int start = text.indexOf(SECTION); start >= 0; start = text.indexOf(SECTION, at)) {
            int end = text.indexOf("]]>", start);
            int behind = (end < 0) ? text.length() : end + 3;
            escaped.append(bare(text.substring(at, start))).append(text, start, behind);
            at = behind;
        }
        return escaped.append(bare(text.substring(at))).toString();
    }

    private static String bare(String text) {
        return BARE.matcher(text).replaceAll("&amp;");
    }

}
