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
 * @param changed when an article was last changed, as the source says; null if it does
 * not
 */
public record ListedLink(String url, @Nullable Instant published, @Nullable SourceKind kind,
        @Nullable Instant changed) {

    public ListedLink {
        Required.all(url);
    }

    /** What was never changed, as far as the source says. */
    public ListedLink(String url, @Nullable Instant published, @Nullable SourceKind kind) {
        this(url, published, kind, null);
    }

    /** An article. */
    public ListedLink(String url, @Nullable Instant published) {
        this(url, published, null);
    }

    /** The latest time that the source says of it; null if it says none. */
    public @Nullable Instant stated() {
        Instant first = this.published;
        Instant last = this.changed;
        return (first == null || last != null && last.isAfter(first)) ? last : first;
    }

    /** Whether an article lies there, as far as the source says. */
    public boolean leadsToArticle() {
        return this.kind == null;
    }

}
