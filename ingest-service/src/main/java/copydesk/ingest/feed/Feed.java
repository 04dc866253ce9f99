package copydesk.ingest.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed as it was written, its entries in order.
 *
 * @param version the kind of feed, for example {@code rss20} or {@code atom10}; empty if
 * it cannot be told
 * @param charset the charset its bytes were read in
 * @param about what it says of itself
 * @param entries its entries
 */
public record Feed(String version, String charset, Item about, List<Item> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }

    /** The hubs that push this feed (WebSub), in order of preference. */
    public List<String> hubs() {
        return links("hub");
    }

    /** The address by which the feed calls itself, which a hub knows it by. */
    public Optional<String> self() {
        return links("self").stream().findFirst();
    }

    private List<String> links(String rel) {
        return this.about.links()
            .stream()
            .filter((link) -> link.rel().equalsIgnoreCase(rel) && link.href().startsWith("http"))
            .map(FeedLink::href)
            .distinct()
            .toList();
    }

}
