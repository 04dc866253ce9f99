package copydesk.extraction.line;

import java.util.Optional;

import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;

/**
 * A line that offers other articles, as {@code Related article: …}
 *
 * @param titleStart code point where the title begins; the end of the line if only the
 * label stands there
 */
public record RelatedLine(int titleStart) {

    private static final int MAX_LENGTH = 400;

    private static final int MAX_TITLE_WORDS = 22;

    private static final String SEPARATORS = ":：–—-|›»→>";

    /** What a block offers, if offering is all it does. */
    public static Optional<RelatedLine> of(RichText text) {
        String words = text.text();
        int end = (words.length() <= MAX_LENGTH) ? Phrases.RELATED.end(words) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        int title = afterSigns(words, end);
        int start = words.codePointCount(0, title);
        boolean separated = title == words.length()
                || words.substring(end, title).chars().anyMatch((sign) -> SEPARATORS.indexOf(sign) >= 0)
                        && (!text.anchors().isEmpty() || isTitle(words, title));
        return (separated || isLinked(text, start)) ? Optional.of(new RelatedLine(start)) : Optional.empty();
    }

    private static int afterSigns(String words, int end) {
        int at = end;
        while (at < words.length()
                && (" )]*.…".indexOf(words.charAt(at)) >= 0 || SEPARATORS.indexOf(words.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    // a title is short and seldom a whole sentence with its full stop
    private static boolean isTitle(String words, int start) {
        String title = words.substring(start);
        int count = title.split(" ").length;
        return !title.endsWith(".") ? count <= MAX_TITLE_WORDS : count <= MAX_TITLE_WORDS / 2;
    }

    private static boolean isLinked(RichText text, int start) {
        int length = text.length();
        int covered = text.anchors().stream().mapToInt((anchor) -> after(anchor, start)).sum();
        return start < length && covered * 10 >= (length - start) * 8;
    }

    private static int after(Anchor anchor, int start) {
        return Math.max(0, anchor.end() - Math.max(start, anchor.start()));
    }

}
