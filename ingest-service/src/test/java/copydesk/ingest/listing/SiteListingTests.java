package copydesk.ingest.listing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a site may be read. */
class SiteListingTests {

    private static final String SITE = "https://news.example/";

    @Test
    void triesWhatThePageNamesThenUsualPlacesThenRobotsThenThePage() {
        assertThat(links(SITE, """
                <html><head><link rel="alternate" type="application/rss+xml" href="/latest.rss">
                <link rel="alternate" type="application/rss+xml" href="/comments/feed"></head>
                <body><a href="/sport/rss">Sport</a></body></html>""")).containsExactly(
                "feed https://news.example/latest.rss", "feed https://news.example/sport/rss",
                "feed https://news.example/feed", "feed https://news.example/rss", "feed https://news.example/rss.xml",
                "feed https://news.example/feed.xml", "feed https://news.example/atom.xml",
                "feed https://news.example/index.xml", "feed https://news.example/feeds",
                "feed https://news.example/feed.json", "site https://news.example/robots.txt",
                "front-page https://news.example/");
    }

    @Test
    void asksForTheRobotsTxtOfTheHostAlsoFromAPageBelow() {
        assertThat(links("https://news.example:8443/city?a=b", "<html><body>City</body></html>"))
            .contains("site https://news.example:8443/robots.txt")
            .endsWith("front-page https://news.example:8443/city?a=b");
    }

    @Test
    void takesTheSitemapsOfARobotsTxtNewsFirst() {
        assertThat(links(SITE + "robots.txt", """
                Sitemap: https://news.example/sitemap.xml
                User-agent: *
                Disallow: /private
                sitemap: https://news.example/sitemap-news.xml
                Sitemap: https://news.example/a.xml
                Sitemap: https://news.example/b.xml
                """)).containsExactly("news-sitemap https://news.example/sitemap-news.xml",
                "sitemap https://news.example/sitemap.xml", "sitemap https://news.example/a.xml");
    }

    @Test
    void takesNoAddressThatIsLongerThanOneIs() {
        String longest = SITE + "a".repeat(1_500 - SITE.length());

        assertThat(links(SITE + "robots.txt", "Sitemap: " + longest + "\nSitemap: " + longest + "a\n"))
            .containsExactly("sitemap " + longest);
        assertThat(links(SITE,
                "<link rel=alternate type=application/rss+xml href=" + longest + "a>"
                        + "<link rel=alternate type=application/rss+xml href=" + longest + ">"))
            .contains("feed " + longest)
            .doesNotContain("feed " + longest + "a");
    }

    @Test
    void findsNoSitemapsWhereTheHostAnswersWithAPage() {
        assertThat(links(SITE + "robots.txt", "<html><body>Not found</body></html>")).isEmpty();
    }

    @Test
    void takesAnAddressThatIsItselfAListForThatList() {
        assertThat(links(SITE + "x", "<rss><channel><item><link>https://news.example/1</link></item></channel></rss>"))
            .containsExactly("feed https://news.example/x");
        assertThat(links(SITE + "y", "<urlset><url><loc>https://news.example/1</loc></url></urlset>"))
            .containsExactly("sitemap https://news.example/y");
    }

    private static List<String> links(String url, String document) {
        FetchFacts facts = new FetchFacts("courier", url, "news", url, null, 200, "sha256:0");
        return new FoundListing().links(document.getBytes(StandardCharsets.UTF_8), facts, SourceKind.SITE)
            .stream()
            .map((link) -> ((link.kind() != null) ? link.kind().code() : "article") + " " + link.url())
            .toList();
    }

}
