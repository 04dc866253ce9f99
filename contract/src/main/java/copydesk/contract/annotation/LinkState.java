package copydesk.contract.annotation;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What became of a hyperlink.
 *
 * @param link id of the link in the article
 * @param status what is known
 * @param href the target to publish, without tracking; null if there is none to pass on
 */
public record LinkState(String link, LinkStatus status, @Nullable String href) {

    public LinkState {
        Required.all(link, status);
    }

}
