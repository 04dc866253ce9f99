package copydesk.ingest.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.ingest.discovery.FoundLink.Leads;
import copydesk.ingest.feed.date.FeedTime;
import copydesk.ingest.feed.xml.FeedText;
import copydesk.ingest.feed.xml.FeedTree;
import copydesk.ingest.feed.xml.Place;
import copydesk.ingest.feed.xml.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Reads sitemaps: lists of pages, of other sitemaps, and plain lists of addresses; also
 * compressed and ill-formed ones. News sitemaps say title and date of each article.
 */
final class Sitemap {

    private static final int MAX_LINE = 2_048;

    private Sitemap() {
    }

    /**
     * The links of a sitemap; of a document that is none, the lines that are addresses.
     */
    static List<FoundLink> links(byte[] document, FetchFacts facts, int limit) {
        String text = FeedText.of(Gzip.unpacked(document), facts.contentType()).text();
        String address = (facts.url() != null) ? facts.url() : "";
        Optional<Place> root = text.stripLeading().startsWith("<") ? FeedTree.read(text, address) : Optional.empty();
        return root.map((place) -> listed(place, limit)).orElseGet(() -> lines(text, limit));
    }

    private static List<FoundLink> listed(Place root, int limit) {
        List<FoundLink> links = new ArrayList<>();
        for (Place place : root.children()) {
            Leads leads = switch (local(place)) {
                case "url" -> Leads.ARTICLE;
                case "sitemap" -> Leads.SITEMAP;
                default -> null;
            };
            if (leads != null && links.size() < limit) {
                link(place, leads).ifPresent(links::add);
            }
        }
        return links;
    }

    /**
     * A listed address. The day of publication counts before that of the last change,
     * which many systems set on every build.
     */
    private static Optional<FoundLink> link(Place place, Leads leads) {
        String url = "";
        String title = "";
        String changed = "";
        String published = "";
        for (Place child : place.children()) {
            switch (local(child)) {
                case "loc" ->
                    url = first(url, child.words().isBlank() ? "" : Reference.resolve(child.base(), child.words()));
                case "lastmod" -> changed = first(changed, child.words());
                case "news" -> {
                    title = first(title, wordsOf(child, "title"));
                    published = first(published, wordsOf(child, "publication_date"));
                }
                default -> {
                    // how often it changes and how important it finds itself is no use
                }
            }
        }
        String date = first(published, changed);
        return url.isEmpty() ? Optional.empty() : Optional
            .of(new FoundLink(url, title.isEmpty() ? null : title, instant(date), leads, instant(changed)));
    }

    private static java.time.@Nullable Instant instant(String date) {
        return FeedTime.read(date).map((time) -> time.moment().toInstant()).orElse(null);
    }

    private static String wordsOf(Place place, String name) {
        return place.children()
            .stream()
            .filter((child) -> local(child).equals(name))
            .map(Place::words)
            .findFirst()
            .orElse("");
    }

    /**
     * Sitemaps are read by their local names alone: half of the extensions in use are
     * declared wrongly.
     */
    private static String local(Place place) {
        return place.name().substring(place.name().indexOf(':') + 1);
    }

    private static String first(String before, String found) {
        return before.isEmpty() ? found : before;
    }

    // one address a line is a sitemap as well
    private static List<FoundLink> lines(String text, int limit) {
        return text.lines()
            .map(String::strip)
            .filter((line) -> line.startsWith("http") && line.length() <= MAX_LINE && line.indexOf(' ') < 0)
            .limit(limit)
            .map((line) -> new FoundLink(line, null, null, Leads.ARTICLE))
            .toList();
    }

}
