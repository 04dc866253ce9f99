package copydesk.extraction.article;

import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A block as its reader found it, before anybody asked what it is in the article.
 *
 * @param kind what the markup says
 * @param text its words
 * @param picture the picture of a {@link RawKind#FIGURE}; null for all others
 */
public record RawBlock(RawKind kind, RichText text, @Nullable RawPicture picture) {

    /** A block without a picture. */
    public RawBlock(RawKind kind, RichText text) {
        this(kind, text, null);
    }

}
