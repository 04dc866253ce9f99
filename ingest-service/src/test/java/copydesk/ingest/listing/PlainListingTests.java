package copydesk.ingest.listing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainListingTests {

    @Test
    void listsTheArticlesOfAFeedOnceEach() {
        assertThat(links(SourceKind.FEED, """
                <rss version="2.0"><channel>
                <item><title>One</title><link>https://news.example/1</link></item>
                <item><title>Two</title><link>/2</link></item>
                <item><title>One again</title><link>https://news.example/1</link></item>
                </channel></rss>""")).containsExactly(new ListedLink("https://news.example/1", null),
                new ListedLink("https://news.example/2", null));
    }

    @Test
    void listsANewsSitemapWithItsDates() {
        assertThat(links(SourceKind.NEWS_SITEMAP, """
                <?xml version="1.0"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://news.example/1?a=1&amp;b=2</loc>
                  <news:news><news:publication_date>2026-11-22T17:00:00+01:00</news:publication_date></news:news></url>
                <url><loc>https://news.example/2</loc>
                  <news:news><news:publication_date>yesterday</news:publication_date></news:news></url>
                <url><loc> </loc></url>
                </urlset>""")).containsExactly(
                new ListedLink("https://news.example/1?a=1&b=2", Instant.parse("2026-11-22T16:00:00Z")),
                new ListedLink("https://news.example/2", null));
    }

    @Test
    void listsTheLinksOfAFrontPageToItsOwnSite() {
        assertThat(links(SourceKind.FRONT_PAGE, """
                <a href="/1#comments">One</a> <a href="https://www.news.example/2">Two</a>
                <a href="https://other.example/3">Three</a> <a href="#top">Top</a> <a href="mailto:x@news.example">Mail</a>"""))
            .containsExactly(new ListedLink("https://news.example/1", null),
                    new ListedLink("https://www.news.example/2", null));
    }

    @Test
    void listsNothingOfWhatIsNoListOfItsKind() {
        assertThat(links(SourceKind.FEED, "<html><body>Sorry</body></html>")).isEmpty();
        assertThat(links(SourceKind.SITEMAP, "Sorry")).isEmpty();
        assertThat(links(SourceKind.PAGE, "<a href='/1'>One</a>")).isEmpty();
    }

    @Test
    void listsNoMoreThanAResultTakes() {
        String anchors = "<a href='/%d'>x</a>".repeat(3_000);
        Object[] numbers = new Object[3_000];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }

        assertThat(links(SourceKind.FRONT_PAGE, anchors.formatted(numbers))).hasSize(2_000);
    }

    private static List<ListedLink> links(SourceKind kind, String document) {
        FetchFacts facts = new FetchFacts("courier", "https://news.example/", "news", "https://news.example/", null, 200,
                "sha256:0");
        return new PlainListing().links(document.getBytes(StandardCharsets.UTF_8), facts, kind);
    }

}
