package copydesk.ingest.listing;

import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.discovery.FoundLink;
import copydesk.ingest.discovery.LinkFinder;
import copydesk.ingest.discovery.LinkKind;

/**
 * Lists the articles that the finder of links sees in feeds, sitemaps and front pages, up
 * to what a record of results takes.
 */
public final class FoundListing implements Listing {

    private static final int MOST = 2_000;

    private static final int LONGEST = 1_500;

    private final LinkFinder finder = new LinkFinder();

    @Override
    public List<ListedLink> links(byte[] document, FetchFacts facts, SourceKind kind) {
        return switch (kind) {
            case FEED -> articles(document, facts, LinkKind.FEED);
            case SITEMAP, NEWS_SITEMAP -> articles(document, facts, LinkKind.SITEMAP);
            case FRONT_PAGE -> articles(document, facts, LinkKind.FRONT_PAGE);
            case PAGE -> List.of();
        };
    }

    private List<ListedLink> articles(byte[] document, FetchFacts facts, LinkKind kind) {
        return this.finder.find(document, facts, kind)
            .stream()
            .filter((link) -> link.leads() == FoundLink.Leads.ARTICLE && link.url().length() <= LONGEST)
            .limit(MOST)
            // a front page tells a day at most, which would pass for the moment of
            // midnight
            .map((link) -> new ListedLink(link.url(), (kind != LinkKind.FRONT_PAGE) ? link.date() : null))
            .toList();
    }

}
