package copydesk.contract.source;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A hyperlink that a source lists.
 *
 * @param url where it leads
 * @param published when what lies there was published, as the source says; null if it
 * does not
 */
public record ListedLink(String url, @Nullable Instant published) {

    public ListedLink {
        Required.all(url);
    }

}
