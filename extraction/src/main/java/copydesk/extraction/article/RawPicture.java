package copydesk.extraction.article;

import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A picture as its reader found it.
 *
 * @param url its address; null if the source lost it
 * @param alt its text alternative; null if there is none
 * @param credit its credit, where markup sets it apart from the caption; null otherwise
 */
public record RawPicture(@Nullable String url, @Nullable String alt, @Nullable RichText credit) {

    /** A picture of which nothing but a caption is left. */
    static final RawPicture LOST = new RawPicture(null, null, null);

}
