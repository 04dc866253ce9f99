package copydesk.contract.article;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the article.
 *
 * @param id {@code photo-1}, {@code photo-2} … in document order
 * @param url address of the best rendition; null where the source gives none
 * @param caption the caption without its credit
 * @param by the photographer
 * @param agency the agency or owner
 * @param alt the text alternative
 * @param contentType media type of its file, as the source says; null if it does not
 * @param width of its file in pixels, as the source says; null if it does not
 * @param height of its file in pixels, as the source says; null if it does not
 */
public record Picture(String id, @Nullable String url, @Nullable String caption, @Nullable String by,
        @Nullable String agency, @Nullable String alt, @Nullable String contentType, @Nullable Integer width,
        @Nullable Integer height) {

    public Picture {
        Required.all(id);
    }

    /** A picture of whose file nothing is said. */
    public Picture(String id, @Nullable String url, @Nullable String caption, @Nullable String by,
            @Nullable String agency, @Nullable String alt) {
        this(id, url, caption, by, agency, alt, null, null, null);
    }

    /** The same picture under another id. */
    public Picture named(String other) {
        return new Picture(other, this.url, this.caption, this.by, this.agency, this.alt, this.contentType, this.width,
                this.height);
    }

    /** The same picture without what is said of its file. */
    public Picture withoutForm() {
        return new Picture(this.id, this.url, this.caption, this.by, this.agency, this.alt);
    }

}
