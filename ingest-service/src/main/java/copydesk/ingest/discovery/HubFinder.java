package copydesk.ingest.discovery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.hub.HubLink;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.feed.Feed;
import copydesk.ingest.feed.FeedReader;
import org.jsoup.nodes.Document;

/**
 * Finds who tells of news at a source without being asked (WebSub): first in the server's
 * headers, then in the document. Never throws, whatever the bytes are. Thread-safe.
 */
public final class HubFinder {

    private static final int LONGEST = 1_500;

    private static final FeedReader READER = new FeedReader();

    private HubFinder() {
    }

    /**
     * The first hub, and the address by which it knows the source; where the source does
     * not call itself by one, that where it lies.
     * @param headers the server's {@code Link} headers
     */
    public static Optional<HubLink> find(byte[] document, FetchFacts facts, SourceKind kind, List<String> headers) {
        String address = facts.url();
        if (address == null || kind == SourceKind.SITEMAP || kind == SourceKind.NEWS_SITEMAP) {
            return Optional.empty();
        }
        Names said = new Names(LinkHeader.addresses(headers, "hub", address),
                LinkHeader.addresses(headers, "self", address));
        Names names = said.isWhole() ? said : said.or(written(document, facts, kind));
        return names.link(address);
    }

    private static Names written(byte[] document, FetchFacts facts, SourceKind kind) {
        if (kind == SourceKind.FEED) {
            Optional<Feed> feed = READER.feed(document, facts, 1);
            return feed.map((found) -> new Names(found.hubs(), found.self().stream().toList())).orElse(Names.NONE);
        }
        return PageLinks.page(document, facts)
            .map((page) -> new Names(links(page, "hub"), links(page, "self")))
            .orElse(Names.NONE);
    }

    private static List<String> links(Document page, String relation) {
        return page.select("link[rel~=(?i)(^|\\s)" + relation + "(\\s|$)]").eachAttr("abs:href");
    }

    /**
     * How a source names its hubs and itself.
     *
     * @param hubs its hubs
     * @param selves itself
     */
    private record Names(List<String> hubs, List<String> selves) {

        private static final Names NONE = new Names(List.of(), List.of());

        boolean isWhole() {
            return !this.hubs.isEmpty() && !this.selves.isEmpty();
        }

        Names or(Names others) {
            return new Names(this.hubs.isEmpty() ? others.hubs : this.hubs,
                    this.selves.isEmpty() ? others.selves : this.selves);
        }

        Optional<HubLink> link(String address) {
            String topic = this.selves.stream().filter(Names::isWeb).findFirst().orElse(address);
            return this.hubs.stream().filter(Names::isWeb).findFirst().map((hub) -> new HubLink(hub, topic));
        }

        private static boolean isWeb(String url) {
            String start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
            return url.length() <= LONGEST && (start.startsWith("http://") || start.startsWith("https://"));
        }

    }

}
