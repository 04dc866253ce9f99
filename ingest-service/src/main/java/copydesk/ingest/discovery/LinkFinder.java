package copydesk.ingest.discovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.article.FetchFacts;

/**
 * Finds links worth following, each once and in document order. Never throws, whatever
 * the bytes are. Thread-safe.
 */
public final class LinkFinder {

    private final int limit;

    /** A finder of as many links as a sitemap may have. */
    public LinkFinder() {
        this(50_000);
    }

    /** A finder that gives the first links only. */
    public LinkFinder(int limit) {
        this.limit = limit;
    }

    /** The links of a document; empty if it is not of the kind. */
    public List<FoundLink> find(byte[] document, FetchFacts facts, LinkKind kind) {
        List<FoundLink> links = switch (kind) {
            case FEED -> FeedLinks.of(document, facts, this.limit);
            case SITEMAP -> Sitemap.links(document, facts, this.limit);
            case FRONT_PAGE -> FrontPage.links(document, facts);
            case FEEDS_OF_SITE -> FeedsOfSite.links(document, facts);
        };
        Map<String, FoundLink> once = new LinkedHashMap<>();
        links.stream().filter((link) -> isWeb(link.url())).forEach((link) -> once.putIfAbsent(link.url(), link));
        return once.values().stream().limit(this.limit).toList();
    }

    private static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }

}
