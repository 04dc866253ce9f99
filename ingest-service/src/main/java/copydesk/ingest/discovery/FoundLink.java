package copydesk.ingest.discovery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A link that is worth following.
 *
 * @param url absolute address
 * @param title title or words of the link; null if there are none
 * @param date when what it leads to came out or was last changed; null if that is not
 * said
 * @param leads what it leads to
 * @param changed when it was last changed; null if that is not said, or is its date
 */
public record FoundLink(String url, @Nullable String title, @Nullable Instant date, Leads leads,
        @Nullable Instant changed) {

    public FoundLink {
        changed = (changed != null && changed.equals(date)) ? null : changed;
    }

    /** A link of which nobody says when it was changed. */
    public FoundLink(String url, @Nullable String title, @Nullable Instant date, Leads leads) {
        this(url, title, date, leads, null);
    }

    /** What a link leads to. */
    public enum Leads {

        /** An article. */
        ARTICLE,

        /** A sitemap. */
        SITEMAP,

        /** A feed that the page names. */
        FEED,

        /** A place where many sites have a feed. */
        MAYBE_FEED

    }

}
