package copydesk.publish.difference;

import org.jspecify.annotations.Nullable;

/**
 * A text before and after; null where there was or is none.
 *
 * @param before as it was
 * @param after as it is
 */
public record ParagraphPair(@Nullable Paragraph before, @Nullable Paragraph after) {

    public String textBefore() {
        return (this.before != null) ? this.before.text() : "";
    }

    public String textAfter() {
        return (this.after != null) ? this.after.text() : "";
    }

}
