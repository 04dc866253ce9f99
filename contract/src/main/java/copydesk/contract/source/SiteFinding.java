package copydesk.contract.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found at the address of a source that is a site, or that was added as a feed
 * and turned out to be a page.
 *
 * @param reads what is read now; null while nothing was found that can be
 * @param left what else was found, in the order in which it is tried
 */
public record SiteFinding(@Nullable SourceKind reads, List<ListedLink> left) {

    public SiteFinding {
        left = (left != null) ? List.copyOf(left) : List.of();
    }

}
