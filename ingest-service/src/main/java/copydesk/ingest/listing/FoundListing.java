package copydesk.ingest.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.discovery.FoundLink;
import copydesk.ingest.discovery.FoundLink.Leads;
import copydesk.ingest.discovery.LinkFinder;
import copydesk.ingest.discovery.LinkKind;

/**
 * Lists what the finder of links sees in feeds, sitemaps and front pages, up to what a
 * record of results takes: articles, and of an index its sitemaps.
 */
public final class FoundListing implements Listing {

    private static final int MOST = 2_000;

    private static final int LONGEST = 1_500;

    private static final int MOST_FEEDS = 5;

    private static final Comparator<FoundLink> NEWEST = Comparator.comparing(FoundListing::orNever).reversed();

    private final LinkFinder finder = new LinkFinder();

    private final SiteListing sites = new SiteListing(this.finder);

    @Override
    public List<ListedLink> links(byte[] document, FetchFacts facts, SourceKind kind) {
        return switch (kind) {
            case FEED -> feed(document, facts);
            case SITEMAP, NEWS_SITEMAP -> sitemap(document, facts);
            // a front page tells a day at most, which would pass for the moment of
            // midnight
            case FRONT_PAGE -> found(document, facts, LinkKind.FRONT_PAGE, Leads.ARTICLE).stream()
                .map((link) -> new ListedLink(link.url(), null))
                .limit(MOST)
                .toList();
            case SITE -> this.sites.links(document, facts);
            case PAGE -> List.of();
        };
    }

    // where a page lies instead, the feeds that it names are worth telling
    private List<ListedLink> feed(byte[] document, FetchFacts facts) {
        List<FoundLink> articles = found(document, facts, LinkKind.FEED, Leads.ARTICLE);
        return articles.isEmpty()
                ? found(document, facts, LinkKind.FEEDS_OF_SITE, Leads.FEED).stream()
                    .map((link) -> new ListedLink(link.url(), null, SourceKind.FEED))
                    .limit(MOST_FEEDS)
                    .toList()
                : articles.stream()
                    .map((link) -> new ListedLink(link.url(), link.date(), null, link.changed()))
                    .limit(MOST)
                    .toList();
    }

    // the newest, wherever they stand: of fifty thousand not all can be listed
    private List<ListedLink> sitemap(byte[] document, FetchFacts facts) {
        List<FoundLink> links = new ArrayList<>(found(document, facts, LinkKind.SITEMAP, Leads.SITEMAP));
        links.addAll(found(document, facts, LinkKind.SITEMAP, Leads.ARTICLE));
        links.sort(NEWEST);
        return links.stream()
            .map((link) -> (link.leads() == Leads.SITEMAP) ? new ListedLink(link.url(), link.date(), SourceKind.SITEMAP)
                    : new ListedLink(link.url(), link.date(), null, link.changed()))
            .limit(MOST)
            .toList();
    }

    private List<FoundLink> found(byte[] document, FetchFacts facts, LinkKind kind, Leads leads) {
        return this.finder.find(document, facts, kind)
            .stream()
            .filter((link) -> link.leads() == leads && link.url().length() <= LONGEST)
            .toList();
    }

    private static Instant orNever(FoundLink link) {
        Instant date = link.date();
        return (date != null) ? date : Instant.MIN;
    }

}
