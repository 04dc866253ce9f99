package copydesk.ingest.discovery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.date.SourceTimes;
import copydesk.ingest.discovery.FoundLink.Leads;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells which links of a front or section page lead to articles. An article has an
 * address of its own kind (date, words, number), is named by a headline and stands where
 * articles are shown; one sign alone is not enough.
 */
final class FrontPage {

    private static final int ENOUGH = 3;

    private static final int MAX_LINKS = 20_000;

    private FrontPage() {
    }

    /**
     * The links that have signs enough, each address once, in the order of the page. All
     * places of an address are looked at: the picture, the headline and the teaser of an
     * article often are three links.
     */
    static List<FoundLink> links(byte[] html, FetchFacts facts) {
        Optional<Document> page = PageLinks.page(html, facts);
        return page.map((document) -> links(document, document.location())).orElse(List.of());
    }

    private static List<FoundLink> links(Document page, String home) {
        Map<String, List<Element>> byAddress = new LinkedHashMap<>();
        page.select("a[href]")
            .stream()
            .limit(MAX_LINKS)
            .forEach(
                    (link) -> byAddress.computeIfAbsent(PageLinks.address(link), (key) -> new ArrayList<>()).add(link));
        List<FoundLink> found = new ArrayList<>();
        byAddress.forEach((address, links) -> {
            if (isOfSite(address, home) && ArticleAddress.signs(PageLinks.path(address)) + best(links) >= ENOUGH) {
                found.add(new FoundLink(address, title(links), date(address), Leads.ARTICLE));
            }
        });
        return found;
    }

    /** The same host or one above or below it; another one is another source. */
    private static boolean isOfSite(String address, String home) {
        String host = PageLinks.host(address);
        String own = PageLinks.host(home);
        boolean same = host.equals(own) || host.endsWith("." + own) || own.endsWith("." + host);
        return !host.isEmpty() && same && !address.equals(home);
    }

    private static int best(List<Element> links) {
        return links.stream().mapToInt(LinkPlace::signs).max().orElse(0);
    }

    /**
     * The longest words that name the address; the others are often "more" or a number of
     * comments.
     */
    private static @Nullable String title(List<Element> links) {
        String title = "";
        for (Element link : links) {
            String words = LinkPlace.words(link);
            title = (words.length() > title.length()) ? words : title;
        }
        return title.isEmpty() ? null : title;
    }

    private static @Nullable Instant date(String address) {
        return SourceTimes.inUrl(address)
            .map((time) -> SourceTimes.day(time).atStartOfDay().toInstant(ZoneOffset.UTC))
            .orElse(null);
    }

}
