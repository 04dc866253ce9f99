package copydesk.publish.clean;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A line that a source gives beside its article, such as a notice of copyright, in the
 * form that documents carry: single spaces, no controls, no broken characters.
 */
public final class PlainText {

    private PlainText() {
    }

    /** The line; empty if nothing readable is left. */
    public static Optional<String> of(@Nullable String given) {
        StringBuilder line = new StringBuilder();
        boolean gap = false;
        for (int at = 0; given != null && at < given.length(); at += Character.charCount(given.codePointAt(at))) {
            int codePoint = given.codePointAt(at);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || !isReadable(codePoint)) {
                gap = true;
            }
            else {
                line.append((gap && !line.isEmpty()) ? " " : "").appendCodePoint(codePoint);
                gap = false;
            }
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }

    private static boolean isReadable(int codePoint) {
        return !Character.isISOControl(codePoint) && (codePoint & 0xfffe) != 0xfffe
                && Character.getType(codePoint) != Character.SURROGATE;
    }

}
