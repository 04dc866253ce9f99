package copydesk.contract.news;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * Where an article was written, as the dateline of its published text says.
 *
 * @param selector where, with the place as printed
 * @param entity id of the place; null if it is no entity of the article
 * @param agency the agency that the dateline names; null if it names none
 */
public record PublishedPlace(Selector selector, @Nullable String entity, @Nullable String agency) {

    public PublishedPlace {
        Required.all(selector);
    }

}
