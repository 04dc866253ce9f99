package copydesk.contract.annotation;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What became of a hyperlink.
 *
 * @param link id of the link in the article
 * @param status what is known
 * @param href the target to publish in canonical form, without tracking; null if there is
 * none to pass on
 * @param linkClass where it leads; null in records from before links had classes
 * @param amp whether the target is the AMP variant of a page; null if it is not
 */
public record LinkState(String link, LinkStatus status, @Nullable String href, @Nullable LinkClass linkClass,
        @Nullable Boolean amp) {

    public LinkState {
        Required.all(link, status);
    }

    /** A state without a class. */
    public LinkState(String link, LinkStatus status, @Nullable String href) {
        this(link, status, href, null, null);
    }

}
