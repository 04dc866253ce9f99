package copydesk.contract.article;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Another address of an article.
 *
 * @param kind {@code amp} for a page for mobile devices, {@code language} for a
 * translation
 * @param language the language of a translation as the source gives it, for example
 * {@code de-CH} or {@code x-default}; null for other kinds
 * @param url the absolute address
 */
public record Alternate(String kind, @Nullable String language, String url) {

    public Alternate {
        Required.all(kind, url);
    }

}
