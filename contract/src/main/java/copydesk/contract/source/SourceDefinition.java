package copydesk.contract.source;

import java.util.List;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What is polled, and how.
 *
 * @param id its name, unique and for good: state hangs on it
 * @param kind what lies at its address
 * @param url its address
 * @param minSeconds shortest time between two polls; null for the usual one
 * @param maxSeconds longest time between two polls; null for the usual one
 * @param follow whether the articles that it lists are fetched; without it the entries of
 * a feed are taken as they are. Sitemaps and front pages are always followed
 * @param language BCP 47 tag of its language, where it does not tell; null if it does
 * @param allow patterns of paths that are followed, as in robots.txt; absent for all
 * @param deny patterns of paths that are not followed; absent for none
 * @param gapSeconds shortest pause between two requests to its hosts; null for the usual
 * one
 */
public record SourceDefinition(String id, SourceKind kind, String url, @Nullable Integer minSeconds,
        @Nullable Integer maxSeconds, @Nullable Boolean follow, @Nullable String language, @Nullable List<String> allow,
        @Nullable List<String> deny, @Nullable Integer gapSeconds) {

    public SourceDefinition {
        Required.all(id, kind, url);
        allow = (allow != null) ? List.copyOf(allow) : null;
        deny = (deny != null) ? List.copyOf(deny) : null;
    }

    /** A source of which only the address is known. */
    public static SourceDefinition of(String id, SourceKind kind, String url) {
        return new SourceDefinition(id, kind, url, null, null, null, null, null, null, null);
    }

    /** The same, of which the articles are fetched that it lists. */
    public SourceDefinition following() {
        return new SourceDefinition(this.id, this.kind, this.url, this.minSeconds, this.maxSeconds, true, this.language,
                this.allow, this.deny, this.gapSeconds);
    }

    /** Whether the articles that it lists are fetched. */
    public boolean follows() {
        return switch (this.kind) {
            case FEED -> Boolean.TRUE.equals(this.follow);
            case SITE -> !Boolean.FALSE.equals(this.follow);
            case PAGE -> false;
            case SITEMAP, NEWS_SITEMAP, FRONT_PAGE -> true;
        };
    }

}
