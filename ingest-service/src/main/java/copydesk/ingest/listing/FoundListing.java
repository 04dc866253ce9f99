package copydesk.ingest.listing;

import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.discovery.FoundLink;
import copydesk.ingest.discovery.LinkFinder;
import copydesk.ingest.discovery.LinkKind;

/** The articles that are found in a list, as many as a result takes. */
public final class FoundListing implements Listing {

    private static final int MOST = 2_000;

    private static final int LONGEST = 1_500;

    private final LinkFinder finder = new LinkFinder(MOST);

    @Override
    public List<ListedLink> links(byte[] document, FetchFacts facts, SourceKind kind) {
        return switch (kind) {
            case FEED -> links(document, facts, LinkKind.FEED);
            case SITEMAP, NEWS_SITEMAP -> links(document, facts, LinkKind.SITEMAP);
            case FRONT_PAGE -> links(document, facts, LinkKind.FRONT_PAGE);
            case PAGE -> List.of();
        };
    }

    private List<ListedLink> links(byte[] document, FetchFacts facts, LinkKind kind) {
        return this.finder.find(document, facts, kind)
            .stream()
            .filter((link) -> link.leads() == FoundLink.Leads.ARTICLE && link.url().length() <= LONGEST)
            .map((link) -> new ListedLink(link.url(), link.date()))
            .toList();
    }

}
