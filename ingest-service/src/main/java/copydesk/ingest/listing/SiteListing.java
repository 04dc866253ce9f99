package copydesk.ingest.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.discovery.FoundLink;
import copydesk.ingest.discovery.FoundLink.Leads;
import copydesk.ingest.discovery.LinkFinder;
import copydesk.ingest.discovery.LinkKind;
import copydesk.ingest.robots.RobotsCopy;
import copydesk.ingest.robots.RobotsReader;

/**
 * Lists where a site may be read, the best first: of a page the feeds that it names, the
 * usual places of feeds, the robots.txt and at last the page itself; of a robots.txt its
 * sitemaps, news first; of a feed or sitemap its own address.
 */
final class SiteListing {

    private static final int MOST_FEEDS = 5;

    private static final int MOST_SITEMAPS = 3;

    private static final int LONGEST = 1_500;

    private static final String ROBOTS = "/robots.txt";

    private final LinkFinder finder;

    private final RobotsReader robots = new RobotsReader("Copydesk", Duration.ZERO);

    SiteListing(LinkFinder finder) {
        this.finder = finder;
    }

    List<ListedLink> links(byte[] document, FetchFacts facts) {
        String url = (facts.url() != null) ? facts.url() : facts.identity();
        if (url.endsWith(ROBOTS)) {
            return sitemaps(document);
        }
        if (!this.finder.find(document, facts, LinkKind.FEED).isEmpty()) {
            return List.of(new ListedLink(url, null, SourceKind.FEED));
        }
        if (!this.finder.find(document, facts, LinkKind.SITEMAP).isEmpty()) {
            return List.of(new ListedLink(url, null, SourceKind.SITEMAP));
        }
        return page(document, facts, url);
    }

    private List<ListedLink> page(byte[] document, FetchFacts facts, String url) {
        Map<String, ListedLink> all = new LinkedHashMap<>();
        List<FoundLink> found = this.finder.find(document, facts, LinkKind.FEEDS_OF_SITE);
        found.stream().filter((link) -> link.leads() == Leads.FEED).limit(MOST_FEEDS).forEach((link) -> add(link, all));
        found.stream().filter((link) -> link.leads() == Leads.MAYBE_FEED).forEach((link) -> add(link, all));
        List<ListedLink> links = new ArrayList<>(all.values());
        links.add(new ListedLink(url.replaceFirst("^(\\w+://[^/?#]*).*", "$1") + ROBOTS, null, SourceKind.SITE));
        links.add(new ListedLink(url, null, SourceKind.FRONT_PAGE));
        return links;
    }

    private static void add(FoundLink link, Map<String, ListedLink> all) {
        if (link.url().length() <= LONGEST) {
            all.putIfAbsent(link.url(), new ListedLink(link.url(), null, SourceKind.FEED));
        }
    }

    private List<ListedLink> sitemaps(byte[] document) {
        RobotsCopy copy = new RobotsCopy(RobotsCopy.Access.BY_TEXT, document, Instant.EPOCH, Instant.EPOCH, null);
        return this.robots.rules(copy)
            .sitemaps()
            .stream()
            .filter((url) -> url.startsWith("http") && url.length() <= LONGEST)
            .sorted(Comparator.comparing((String url) -> !isOfNews(url)))
            .limit(MOST_SITEMAPS)
            .map((url) -> new ListedLink(url, null, isOfNews(url) ? SourceKind.NEWS_SITEMAP : SourceKind.SITEMAP))
            .toList();
    }

    private static boolean isOfNews(String url) {
        return url.replaceFirst("^\\w+://[^/]*", "").toLowerCase(Locale.ROOT).contains("news");
    }

}
