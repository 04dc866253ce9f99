package copydesk.contract.article;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Another article that the source offers beside this one.
 *
 * @param id {@code related-1}, {@code related-2} … in document order
 * @param headline its title as printed
 * @param url its address; null where the source lost it
 * @param link id of the hyperlink it comes from; null if the title is not linked
 */
public record Related(String id, String headline, @Nullable String url, @Nullable String link) {

    public Related {
        Required.all(id, headline);
    }

}
