package copydesk.contract.source;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A hyperlink that a source lists.
 *
 * @param url where it leads
 * @param published when what lies there was published, as the source says; null if it
 * does not; of a list, when it last changed
 * @param kind what lies there; null for an article
 */
public record ListedLink(String url, @Nullable Instant published, @Nullable SourceKind kind) {

    public ListedLink {
        Required.all(url);
    }

    /** An article. */
    public ListedLink(String url, @Nullable Instant published) {
        this(url, published, null);
    }

    /** Whether an article lies there, as far as the source says. */
    public boolean leadsToArticle() {
        return this.kind == null;
    }

}
