package copydesk.console.excerpt;

import org.jspecify.annotations.Nullable;

/**
 * Cuts texts and lists, so that what the console remembers stays bounded whatever it
 * reads.
 */
public final class Excerpt {

    private Excerpt() {
    }

    /** The first code points of a text; the text itself if it is no longer than that. */
    public static String of(String text, int codePoints) {
        if (text.length() <= codePoints || text.codePointCount(0, text.length()) <= codePoints) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, codePoints));
    }

    /** The same for a text that may be absent. */
    public static @Nullable String ofOptional(@Nullable String text, int codePoints) {
        return (text != null) ? of(text, codePoints) : null;
    }

}
