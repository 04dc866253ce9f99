package copydesk.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * A hyperlink inside a text.
 *
 * @param start first code point
 * @param end one past the last code point
 * @param href its target as the source gives it, absolute; null where the source lost it
 */
public record Anchor(int start, int end, @Nullable String href) {

}
