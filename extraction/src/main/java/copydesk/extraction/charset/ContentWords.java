package copydesk.extraction.charset;

import org.jspecify.annotations.Nullable;

/** The charset within the words of a media type, as the HTML Standard finds it. */
final class ContentWords {

    private static final String WORD = "charset";

    private ContentWords() {
    }

    /** The label; null if there is none. */
    static @Nullable String charset(String words) {
        String small = words.toLowerCase(java.util.Locale.ROOT);
        for (int at = small.indexOf(WORD); at >= 0; at = small.indexOf(WORD, at + WORD.length())) {
            int next = spaces(words, at + WORD.length());
            if (next < words.length() && words.charAt(next) == '=') {
                return label(words, spaces(words, next + 1));
            }
        }
        return null;
    }

    private static @Nullable String label(String words, int from) {
        if (from >= words.length()) {
            return null;
        }
        char first = words.charAt(from);
        if (first == '"' || first == '\'') {
            int end = words.indexOf(first, from + 1);
            return (end > 0) ? words.substring(from + 1, end) : null;
        }
        int end = from;
        while (end < words.length() && !EncodingLabel.isSpace(words.charAt(end)) && words.charAt(end) != ';') {
            end++;
        }
        return words.substring(from, end);
    }

    private static int spaces(String words, int from) {
        int at = from;
        while (at < words.length() && EncodingLabel.isSpace(words.charAt(at))) {
            at++;
        }
        return at;
    }

}
