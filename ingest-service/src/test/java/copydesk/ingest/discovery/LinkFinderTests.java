package copydesk.ingest.discovery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import copydesk.contract.article.FetchFacts;
import copydesk.ingest.discovery.FoundLink.Leads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Links of feeds, sitemaps and pages. */
class LinkFinderTests {

    private static final String HOME = "https://www.harbour.example/";

    @Test
    void findsTheArticlesOfAFeed() {
        String feed = """
                <rss><channel><link>https://www.harbour.example/</link>
                <item><title>Ferry &lt;b&gt;sails&lt;/b&gt;</title><link>/news/1</link><pubDate>Sat, 25 Apr 2026 17:45:00 GMT</pubDate></item>
                <item><title>No link</title></item>
                <item><guid>https://www.harbour.example/2</guid></item>
                <item><link>https://www.harbour.example/news/1</link></item>
                <item><link>mailto:desk@harbour.example</link></item>
                <item xmlns:f="http://rssnamespace.org/feedburner/ext/1.0"><link>https://clicks.example/9</link>
                  <f:origLink>https://www.harbour.example/3</f:origLink></item>
                </channel></rss>
                """;

        assertThat(find(feed, LinkKind.FEED)).containsExactly(
                new FoundLink(HOME + "news/1", "Ferry sails", Instant.parse("2026-04-25T17:45:00Z"), Leads.ARTICLE),
                new FoundLink(HOME + "2", null, null, Leads.ARTICLE),
                new FoundLink(HOME + "3", null, null, Leads.ARTICLE));
    }

    @Test
    void takesTheChangeForTheDateWhereNoOtherIsSaid() {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/1'/>"
                + "<updated>2026-04-25T17:45:00Z</updated></entry></feed>";

        assertThat(find(feed, LinkKind.FEED)).extracting(FoundLink::date)
            .containsExactly(Instant.parse("2026-04-25T17:45:00Z"));
    }

    @Test
    void tellsWhenAnEntryWasChangedBesideWhenItCameOut() {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/1'/>"
                + "<published>2026-04-25T17:45:00Z</published><updated>2026-04-26T08:00:00Z</updated></entry></feed>";

        assertThat(find(feed, LinkKind.FEED)).containsExactly(new FoundLink(HOME + "1", null,
                Instant.parse("2026-04-25T17:45:00Z"), Leads.ARTICLE, Instant.parse("2026-04-26T08:00:00Z")));
    }

    @Test
    void findsTheArticlesOfANewsSitemap() {
        String sitemap = """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
                  <url><loc> https://www.harbour.example/a?x=1&amp;y=2 </loc><lastmod>2026-04-26</lastmod>
                    <n:news><n:publication><n:name>Post</n:name></n:publication><n:title>Ferry &amp; strike</n:title>
                    <n:publication_date>2026-04-25T17:45:00+02:00</n:publication_date></n:news>
                    <image:image><image:loc>https://www.harbour.example/a.jpg</image:loc></image:image></url>
                  <url><loc>/b</loc><lastmod>2026-04-26T10:00Z</lastmod><priority>0.5</priority></url>
                  <url><lastmod>2026-04-26</lastmod></url>
                </urlset>
                """;

        assertThat(find(sitemap, LinkKind.SITEMAP)).containsExactly(
                new FoundLink(HOME + "a?x=1&y=2", "Ferry & strike", Instant.parse("2026-04-25T15:45:00Z"),
                        Leads.ARTICLE, Instant.parse("2026-04-26T00:00:00Z")),
                new FoundLink(HOME + "b", null, Instant.parse("2026-04-26T10:00:00Z"), Leads.ARTICLE));
    }

    @Test
    void findsTheSitemapsOfAnIndex() {
        String index = "<sitemapindex><sitemap><loc>https://www.harbour.example/s1.xml.gz</loc><lastmod>2026-04-25</lastmod>"
                + "</sitemap><sitemap><loc>https://www.harbour.example/s2.xml</loc></sitemap></sitemapindex>";

        assertThat(find(index, LinkKind.SITEMAP)).containsExactly(
                new FoundLink(HOME + "s1.xml.gz", null, Instant.parse("2026-04-25T00:00:00Z"), Leads.SITEMAP),
                new FoundLink(HOME + "s2.xml", null, null, Leads.SITEMAP));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "https://www.harbour.example/a\n  https://www.harbour.example/b  \r\nwords\nhttp://two words\n",
            "<urlset><url><loc>https://www.harbour.example/a</loc></url><url><loc>https://www.harbour.example/b",
            "<URLSET><URL><LOC>https://www.harbour.example/a</LOC></URL><URL><LOC>https://www.harbour.example/b</LOC></URL></URLSET>",
            "<ns:urlset xmlns:ns='x'><ns:url><ns:loc>/a</ns:loc></ns:url><ns:url><ns:loc>/b</ns:loc></ns:url></ns:urlset>",
            "<!DOCTYPE urlset [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>/a</loc></url><url><loc>/b</loc>"
                    + "</url><url><loc>&x;</loc><loc>javascript:x</loc></url></urlset>" })
    void readsSitemapsThatAreNotAsTheyShouldBe(String sitemap) {
        assertThat(find(sitemap, LinkKind.SITEMAP)).extracting(FoundLink::url)
            .containsSubsequence(HOME + "a", HOME + "b");
    }

    @Test
    void readsPackedSitemaps() throws IOException {
        byte[] packed = packed("<urlset><url><loc>/a</loc></url></urlset>".getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(packed, packed.length - 6);

        assertThat(new LinkFinder().find(packed, facts(), LinkKind.SITEMAP)).extracting(FoundLink::url)
            .containsExactly(HOME + "a");
        assertThat(new LinkFinder().find(cut, facts(), LinkKind.SITEMAP)).extracting(FoundLink::url)
            .containsExactly(HOME + "a");
    }

    @Test
    void unpacksNoBombs() throws IOException {
        byte[] bomb = packed(new byte[50_000_000]);

        assertThat(Gzip.unpacked(bomb).length).isLessThanOrEqualTo(bomb.length * 200 + 8_192);
    }

    @Test
    void readsNoMoreLinksThanWanted() {
        String sitemap = "<urlset>" + "<url><loc>/a</loc></url><url><loc>/b</loc></url><url><loc>/c</loc></url>"
                + "</urlset>";

        assertThat(new LinkFinder(2).find(sitemap.getBytes(StandardCharsets.UTF_8), facts(), LinkKind.SITEMAP))
            .extracting(FoundLink::url)
            .containsExactly(HOME + "a", HOME + "b");
    }

    @Test
    void findsTheFeedsOfASite() {
        String page = """
                <html><head>
                <link rel="alternate" type="application/rss+xml" title="Harbour Post" href="/rss/all">
                <link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="https://www.harbour.example/atom">
                <link rel="alternate" type="application/feed+json" href="/feed.json">
                <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
                <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
                <link rel="alternate" hreflang="de" href="/de/">
                <link rel="stylesheet" type="text/css" href="/feed.css">
                <link rel="feed" href="/own">
                </head><body><a href="/sport/rss.xml">Sport</a><a href="/feeding-the-gulls">Gulls</a></body></html>
                """;

        assertThat(find(page, LinkKind.FEEDS_OF_SITE)).startsWith(
                new FoundLink(HOME + "rss/all", "Harbour Post", null, Leads.FEED),
                new FoundLink(HOME + "atom", null, null, Leads.FEED),
                new FoundLink(HOME + "feed.json", null, null, Leads.FEED),
                new FoundLink(HOME + "own", null, null, Leads.FEED),
                new FoundLink(HOME + "sport/rss.xml", "Sport", null, Leads.FEED),
                new FoundLink(HOME + "feed", null, null, Leads.MAYBE_FEED));
    }

    @Test
    void guessesTheFeedsOfASiteThatNamesNone() {
        assertThat(find("<p>words", LinkKind.FEEDS_OF_SITE)).extracting(FoundLink::url)
            .containsExactly(HOME + "feed", HOME + "rss", HOME + "rss.xml", HOME + "feed.xml", HOME + "atom.xml",
                    HOME + "index.xml", HOME + "feeds", HOME + "feed.json");
    }

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void neverThrows(LinkKind kind) {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] document = new byte[random.nextInt(200)];
            random.nextBytes(document);
            new LinkFinder().find(document, facts(), kind);
            assertThat(new LinkFinder().find(document, facts(), kind))
                .isEqualTo(new LinkFinder().find(document.clone(), facts(), kind));
        }
    }

    @ParameterizedTest
    @CsvSource({ "FEED, words", "FEED, <urlset/>", "SITEMAP, <rss/>", "SITEMAP, <p>words", "FRONT_PAGE, <rss/>",
            "FRONT_PAGE, ''", "SITEMAP, ''" })
    void findsNothingInOtherDocuments(LinkKind kind, String document) {
        assertThat(find(document, kind)).isEmpty();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }

    private static List<FoundLink> find(String document, LinkKind kind) {
        return new LinkFinder().find(document.getBytes(StandardCharsets.UTF_8), facts(), kind);
    }

    private static FetchFacts facts() {
        return new FetchFacts("harbour.example", HOME, "home", HOME, null, 200, "sha256:0");
    }

}
