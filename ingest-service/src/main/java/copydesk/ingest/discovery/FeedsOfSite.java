package copydesk.ingest.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.contract.article.FetchFacts;
import copydesk.ingest.discovery.FoundLink.Leads;
import copydesk.ingest.feed.xml.Reference;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the feeds of a site in any of its pages: those that the page declares, those that
 * it links to, and the places where many sites have one, in this order.
 */
final class FeedsOfSite {

    private static final Pattern FEED_TYPE = Pattern
        .compile("application/(?:rss|atom|rdf|feed)\\+(?:xml|json)|application/(?:json|xml|rss|atom)|text/(?:xml|rss)");

    private static final Pattern FEED_PATH = Pattern.compile(
            "(?i)/(?:feeds?|rss|atom)(?:/|$|\\?|\\.)|\\.(?:rss|rdf|atom)(?:$|\\?)|(?:rss|feed|atom)[\\w-]*\\.(?:xml|json)$");

    private static final List<String> USUAL = List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml",
            "/index.xml", "/feeds", "/feed.json");

    private FeedsOfSite() {
    }

    /**
     * Declared feeds, linked feeds, usual places. The usual places are guesses: whoever
     * asks for one and gets no feed has lost one request and no more.
     */
    static List<FoundLink> links(byte[] html, FetchFacts facts) {
        Optional<Document> page = PageLinks.page(html, facts);
        List<FoundLink> found = new ArrayList<>();
        page.ifPresent((document) -> {
            declared(document, found);
            linked(document, found);
        });
        String address = (facts.url() != null) ? facts.url() : "";
        if (address.startsWith("http")) {
            USUAL.forEach(
                    (path) -> found.add(new FoundLink(Reference.resolve(address, path), null, null, Leads.MAYBE_FEED)));
        }
        return found;
    }

    private static void declared(Document page, List<FoundLink> found) {
        for (Element link : page.select("link[href][rel]")) {
            List<String> rel = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
            String type = link.attr("type").toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
            boolean alternate = rel.contains("alternate") && FEED_TYPE.matcher(type).matches();
            if ((alternate && !isOther(link)) || rel.contains("feed")) {
                add(link, link.attr("title").strip(), found);
            }
        }
    }

    // the feed of a page's comments, and what content systems offer to programs
    private static boolean isOther(Element link) {
        String address = link.absUrl("href");
        String page = link.root() instanceof Document document ? document.location() : "";
        if (PageLinks.path(page).length() > 1 && address.startsWith(page)) {
            return true;
        }
        String path = PageLinks.path(address).toLowerCase(Locale.ROOT);
        return path.contains("/comments/") || path.contains("wp-json") || path.contains("oembed");
    }

    /** Feeds in the text of a page, as its overview of feeds has them. */
    private static void linked(Document page, List<FoundLink> found) {
        for (Element link : page.select("a[href]")) {
            if (FEED_PATH.matcher(PageLinks.path(link.absUrl("href"))).find() && !isOther(link)) {
                add(link, link.text(), found);
            }
        }
    }

    private static void add(Element link, String title, List<FoundLink> found) {
        found.add(new FoundLink(PageLinks.address(link), title.isEmpty() ? null : title, null, Leads.FEED));
    }

}
