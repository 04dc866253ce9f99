package copydesk.ingest.listing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoundListingTests {

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
    void listsWhenAnArticleOfAFeedWasChanged() {
        assertThat(links(SourceKind.FEED, """
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/1"/>
                <published>2026-11-20T08:00:00Z</published><updated>2026-11-22T15:30:00Z</updated></entry></feed>"""))
            .containsExactly(new ListedLink("https://news.example/1", Instant.parse("2026-11-20T08:00:00Z"), null,
                    Instant.parse("2026-11-22T15:30:00Z")));
    }

    @Test
    void listsANewsSitemapWithItsDates() {
        assertThat(links(SourceKind.NEWS_SITEMAP, """
                <?xml version="1.0"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://news.example/1?a=1&amp;b=2</loc>
                  <news:news><news:publication_date>2026-11-22T17:00:00+01:00</news:publication_date></news:news></url>
                <url><loc>https://news.example/3</loc><lastmod>2026-11-22T15:30:00Z</lastmod>
                  <news:news><news:publication_date>2026-11-20T08:00:00Z</news:publication_date></news:news></url>
                <url><loc>https://news.example/2</loc>
                  <news:news><news:publication_date>yesterday</news:publication_date></news:news></url>
                <url><loc> </loc></url>
                </urlset>""")).containsExactly(
                new ListedLink("https://news.example/1?a=1&b=2", Instant.parse("2026-11-22T16:00:00Z")),
                new ListedLink("https://news.example/3", Instant.parse("2026-11-20T08:00:00Z"), null,
                        Instant.parse("2026-11-22T15:30:00Z")),
                new ListedLink("https://news.example/2", null));
    }

    @Test
    void listsTheLinksOfAFrontPageToItsOwnSite() {
        assertThat(links(SourceKind.FRONT_PAGE,
                """
                        <a href="/2026/11/22/harbour-ferry-opens-new-quay#comments">Harbour ferry opens its new quay</a>
                        <a href="https://www.news.example/2026/11/22/council-votes-on-the-old-bridge">Council votes on the bridge</a>
                        <a href="https://other.example/2026/11/22/someone-elses-long-story">The story of somebody else</a>
                        <a href="#top">Top</a> <a href="/contact">Contact</a> <a href="mailto:x@news.example">Mail</a>"""))
            .containsExactly(new ListedLink("https://news.example/2026/11/22/harbour-ferry-opens-new-quay", null),
                    new ListedLink("https://www.news.example/2026/11/22/council-votes-on-the-old-bridge", null));
    }

    @Test
    void listsTheSitemapsOfAnIndexTheNewestFirst() {
        assertThat(links(SourceKind.SITEMAP, """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://news.example/2024.xml</loc><lastmod>2024-12-31</lastmod></sitemap>
                <sitemap><loc>https://news.example/other.xml</loc></sitemap>
                <sitemap><loc>/2026.xml.gz</loc><lastmod>2026-11-22T16:00:00Z</lastmod></sitemap>
                </sitemapindex>""")).containsExactly(
                new ListedLink("https://news.example/2026.xml.gz", Instant.parse("2026-11-22T16:00:00Z"),
                        SourceKind.SITEMAP),
                new ListedLink("https://news.example/2024.xml", Instant.parse("2024-12-31T00:00:00Z"),
                        SourceKind.SITEMAP),
                new ListedLink("https://news.example/other.xml", null, SourceKind.SITEMAP));
    }

    @Test
    void listsTheNewestArticlesOfASitemapThatEndsWithThem() {
        String old = IntStream.range(0, 2_500)
            .mapToObj((i) -> "<url><loc>https://news.example/" + i + "</loc><lastmod>2020-01-01</lastmod></url>")
            .collect(Collectors.joining());

        assertThat(links(SourceKind.SITEMAP,
                "<urlset>" + old
                        + "<url><loc>https://news.example/new</loc><lastmod>2026-11-22</lastmod></url></urlset>"))
            .hasSize(2_000)
            .startsWith(new ListedLink("https://news.example/new", Instant.parse("2026-11-22T00:00:00Z")));
    }

    @Test
    void tellsTheFeedsThatAPageNamesWhichWasTakenForAFeed() {
        assertThat(links(SourceKind.FEED, """
                <html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml">
                <link rel="alternate" type="application/atom+xml" href="/atom.xml"></head><body>News</body></html>"""))
            .containsExactly(new ListedLink("https://news.example/rss.xml", null, SourceKind.FEED),
                    new ListedLink("https://news.example/atom.xml", null, SourceKind.FEED));
    }

    @Test
    void listsNothingOfWhatIsNoListOfItsKind() {
        assertThat(links(SourceKind.FEED, "<html><body>Sorry</body></html>")).isEmpty();
        assertThat(links(SourceKind.SITEMAP, "Sorry")).isEmpty();
        assertThat(links(SourceKind.PAGE, "<a href='/1'>One</a>")).isEmpty();
    }

    @Test
    void listsNoMoreThanAResultTakes() {
        String urls = IntStream.range(0, 3_000)
            .mapToObj((i) -> "<url><loc>https://news.example/" + i + "</loc></url>")
            .collect(Collectors.joining());

        assertThat(links(SourceKind.SITEMAP, "<urlset>" + urls + "</urlset>")).hasSize(2_000);
    }

    private static List<ListedLink> links(SourceKind kind, String document) {
        FetchFacts facts = new FetchFacts("courier", "https://news.example/", "news", "https://news.example/", null,
                200, "sha256:0");
        return new FoundListing().links(document.getBytes(StandardCharsets.UTF_8), facts, kind);
    }

}
