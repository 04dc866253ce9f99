package copydesk.ingest.feed;

import copydesk.extraction.article.PictureForm;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a feed names beside the text of an entry.
 *
 * @param href the address, absolute
 * @param rank what names it: the lower, the surer it shows what the entry tells
 * @param form what is said of its file
 * @param caption what it shows; empty if that is not said
 * @param credit who made it; null if that is not said
 */
public record FeedPicture(String href, Rank rank, PictureForm form, String caption, @Nullable String credit) {

    /** The width that is said; 0 if none is. */
    int pixels() {
        Integer width = this.form.width();
        return (width != null) ? width : 0;
    }

    /** What names a picture. */
    public enum Rank {

        /** An element for content of media. */
        CONTENT,

        /** A file that belongs to the entry. */
        ENCLOSURE,

        /** The image of the entry. */
        IMAGE,

        /** A small copy. */
        THUMBNAIL

    }

}
