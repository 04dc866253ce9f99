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
 */
public record Picture(String id, @Nullable String url, @Nullable String caption, @Nullable String by,
        @Nullable String agency, @Nullable String alt) {

    public Picture {
        Required.all(id);
    }

}
