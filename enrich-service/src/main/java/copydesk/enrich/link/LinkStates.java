package copydesk.enrich.link;

import java.util.List;

import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Link;
import org.jspecify.annotations.Nullable;

/**
 * Accounts for every hyperlink of an article, in its order. Nothing is looked up on the
 * network.
 */
public final class LinkStates {

    private LinkStates() {
    }

    /** The state of each link. */
    public static List<LinkState> of(List<Link> links) {
        return links.stream().map((link) -> state(link.id(), link.href())).toList();
    }

    private static LinkState state(String link, @Nullable String href) {
        if (href == null || href.isBlank() || href.strip().startsWith("#")) {
            return new LinkState(link, LinkStatus.LOST, null);
        }
        String target = href.strip();
        if (!WebAddress.isSafe(target)) {
            return new LinkState(link, LinkStatus.UNSAFE, null);
        }
        String encoded = WebAddress.encode(target);
        String clean = Tracking.takeOff(encoded);
        LinkStatus status = clean.equals(encoded) ? LinkStatus.RESOLVED : LinkStatus.CLEANED;
        return new LinkState(link, status, clean);
    }

}
