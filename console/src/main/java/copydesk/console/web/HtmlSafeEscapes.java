package copydesk.console.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * Writes the characters of HTML in JSON strings as escapes, so that a response means
 * nothing to a browser that takes it for a page.
 */
public final class HtmlSafeEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] escapes;

    public HtmlSafeEscapes() {
        this.escapes = standardAsciiEscapesForJSON();
        for (char special : "<>&'".toCharArray()) {
            this.escapes[special] = ESCAPE_STANDARD;
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return this.escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return null;
    }

}
