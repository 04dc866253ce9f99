package copydesk.extraction.article;

import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A picture as its reader found it.
 *
 * @param url its address; null if the source lost it
 * @param alt its text alternative; null if there is none
 * @param credit its credit, where markup sets it apart from the caption; null otherwise
 * @param form what is said of its file
 */
public record RawPicture(@Nullable String url, @Nullable String alt, @Nullable RichText credit, PictureForm form) {

    /** A picture of which nothing but a caption is left. */
    static final RawPicture LOST = new RawPicture(null, null, null);

    /** A picture of whose file nothing is said. */
    public RawPicture(@Nullable String url, @Nullable String alt, @Nullable RichText credit) {
        this(url, alt, credit, PictureForm.UNKNOWN);
    }

    /** The same picture with another credit. */
    public RawPicture creditedTo(@Nullable RichText other) {
        return new RawPicture(this.url, this.alt, other, this.form);
    }

}
