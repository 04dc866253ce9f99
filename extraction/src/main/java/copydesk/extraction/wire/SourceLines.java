package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text, whatever ends them, with the remains of HTML turned into the
 * mark-up of text exports.
 */
final class SourceLines {

    private static final Pattern PARAGRAPH_ENDS = Pattern.compile("[\u2029\f\u000b]");

    private SourceLines() {
    }

    static List<String> of(String text) {
        String begun = text.startsWith("\ufeff") ? text.substring(1) : text;
        String parted = PARAGRAPH_ENDS.matcher(begun).replaceAll("\n\n");
        return split(HtmlRemains.toMarkup(parted)).stream().map(SourceLines::visible).toList();
    }

    // by hand, since a pattern would look at each sign of a text of megabytes
    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n' || sign == '\r' || sign == '\u0085' || sign == '\u2028') {
                lines.add(text.substring(start, i));
                i += text.startsWith("\r\n", i) ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** Whether there is nothing to see on a line. */
    static boolean isBlank(String line) {
        return line.codePoints()
            .allMatch((sign) -> Character.isWhitespace(sign) || Character.isSpaceChar(sign)
                    || Character.getType(sign) == Character.FORMAT);
    }

    // invisible signs at the start of a line hide what kind of line it is
    private static String visible(String line) {
        if (isBlank(line)) {
            return "";
        }
        int start = 0;
        while (isHidden(line.charAt(start))) {
            start++;
        }
        String shown = line.substring(start);
        return (shown.charAt(0) == '\u00a0') ? shown.replaceFirst("^[\u00a0 ]+", "") : shown;
    }

    private static boolean isHidden(char sign) {
        return sign == '\u00ad' || (sign >= '\u200b' && sign <= '\u200f') || sign == '\u2060' || sign == '\ufeff';
    }

}
