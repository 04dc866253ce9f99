package copydesk.ingest.listing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import copydesk.extraction.article.RawDocument;
import copydesk.ingest.feed.FeedReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the links of feeds, of sitemaps without an index, and of the pages of a site to
 * itself.
 */
public final class PlainListing implements Listing {

    private static final int MOST = 2_000;

    private static final int LONGEST = 2_000;

    private final FeedReader feeds = new FeedReader();

    @Override
    public List<ListedLink> links(byte[] document, FetchFacts facts, SourceKind kind) {
        Map<String, ListedLink> links = new LinkedHashMap<>();
        for (ListedLink link : all(document, facts, kind)) {
            if (links.size() < MOST && link.url().length() <= LONGEST) {
                links.putIfAbsent(link.url(), link);
            }
        }
        return List.copyOf(links.values());
    }

    private List<ListedLink> all(byte[] document, FetchFacts facts, SourceKind kind) {
        try {
            return switch (kind) {
                case FEED -> feed(document, facts);
                case SITEMAP, NEWS_SITEMAP -> sitemap(parse(document, facts, Parser.xmlParser()));
                case FRONT_PAGE -> frontPage(parse(document, facts, Parser.htmlParser()));
                case PAGE -> List.of();
            };
        }
        catch (IOException | IllegalArgumentException ex) {
            return List.of();
        }
    }

    private List<ListedLink> feed(byte[] document, FetchFacts facts) {
        List<ListedLink> links = new ArrayList<>();
        for (RawDocument entry : this.feeds.read(document, facts, MOST).orElse(List.of())) {
            entry.metadata().addresses().stream().findFirst().ifPresent((url) -> links.add(new ListedLink(url, null)));
        }
        return links;
    }

    private static List<ListedLink> sitemap(Document document) {
        List<ListedLink> links = new ArrayList<>();
        for (Element url : document.getElementsByTag("url")) {
            Element address = url.getElementsByTag("loc").first();
            Element published = url.getElementsByTag("news:publication_date").first();
            if (address != null && !address.text().isBlank()) {
                links.add(new ListedLink(address.text(), (published != null) ? time(published.text()) : null));
            }
        }
        return links;
    }

    private static @Nullable Instant time(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        }
        catch (DateTimeParseException ex) {
            return null;
        }
    }

    private static List<ListedLink> frontPage(Document document) {
        List<ListedLink> links = new ArrayList<>();
        for (Element anchor : document.select("a[href]")) {
            String url = anchor.absUrl("href").replaceFirst("#.*", "");
            if (!url.isEmpty() && site(url).equals(site(document.baseUri())) && !url.equals(document.baseUri())) {
                links.add(new ListedLink(url, null));
            }
        }
        return links;
    }

    private static String site(String url) {
        return url.replaceFirst("^[a-zA-Z]+://(?:www\\.)?", "").replaceFirst("[/?#].*", "");
    }

    private static Document parse(byte[] document, FetchFacts facts, Parser parser) throws IOException {
        String base = (facts.url() != null) ? facts.url() : "";
        return Jsoup.parse(new ByteArrayInputStream(document), null, base, parser);
    }

}
