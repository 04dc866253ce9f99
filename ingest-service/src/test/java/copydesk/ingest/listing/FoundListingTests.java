package copydesk.ingest.listing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoundListingTests {

    @Test
    void listsTheArticlesOfAFeedWithTheirDates() {
        assertThat(links(SourceKind.FEED, """
                <rss version="2.0"><channel>
                <item><title>One</title><link>https://news.example/1</link>
                  <pubDate>Sun, 22 Nov 2026 16:00:00 GMT</pubDate></item>
                <item><title>Two</title><link>https://news.example/2</link></item>
                <item><title>One again</title><link>https://news.example/1</link></item>
                </channel></rss>""")).containsExactly(
                new ListedLink("https://news.example/1", Instant.parse("2026-11-22T16:00:00Z")),
                new ListedLink("https://news.example/2", null));
    }

    @Test
    void listsTheArticlesOfASitemapAndNotThoseOfItsIndex() {
        assertThat(links(SourceKind.NEWS_SITEMAP, """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://news.example/1?a=1&amp;b=2</loc></url></urlset>""")).extracting(ListedLink::url)
            .containsExactly("https://news.example/1?a=1&b=2");
        assertThat(links(SourceKind.SITEMAP, """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://news.example/sitemap-1.xml</loc></sitemap></sitemapindex>""")).isEmpty();
    }

    @Test
    void listsNothingOfWhatIsNoListOfItsKind() {
        assertThat(links(SourceKind.FEED, "<html><body>Sorry</body></html>")).isEmpty();
        assertThat(links(SourceKind.SITEMAP, "Sorry")).isEmpty();
        assertThat(links(SourceKind.PAGE, "<a href='/1'>One</a>")).isEmpty();
    }

    @Test
    void listsNoMoreThanAResultTakes() {
        StringBuilder urls = new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (int i = 0; i < 3_000; i++) {
            urls.append("<url><loc>https://news.example/").append(i).append("</loc></url>");
        }

        assertThat(links(SourceKind.SITEMAP, urls + "</urlset>")).hasSize(2_000);
    }

    private static List<ListedLink> links(SourceKind kind, String document) {
        FetchFacts facts = new FetchFacts("courier", "https://news.example/", "news", "https://news.example/", null,
                200, "sha256:0");
        return new FoundListing().links(document.getBytes(StandardCharsets.UTF_8), facts, kind);
    }

}
