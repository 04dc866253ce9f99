package copydesk.ingest.discovery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.hub.HubLink;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class HubFinderTests {

    private static final String ADDRESS = "https://news.example/feed";

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>
            <link rel="hub" href="https://hub.example/"/><link rel="hub" href="https://second.example/"/>
            <link rel="self" href="https://news.example/atom"/></feed>""";

    private static final String RSS = """
            <rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><title>T</title>
            <a:link rel="hub" href="https://hub.example/"/><a:link rel="self" href="https://news.example/rss"/>
            </channel></rss>""";

    private static final String JSON = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "feed_url": "https://news.example/json",
             "hubs": [{"type": "WebSub", "url": "https://hub.example/"}], "items": []}""";

    private static final String PAGE = """
            <html><head><link rel="self" href="/"><link rel="alternate HUB" href="https://hub.example/"></head>
            <body><a rel="hub" href="https://evil.example/">x</a></body></html>""";

    @Test
    void findsTheFirstHubOfAFeedAndItsOwnName() {
        assertThat(find(ATOM, SourceKind.FEED))
            .contains(new HubLink("https://hub.example/", "https://news.example/atom"));
        assertThat(find(RSS, SourceKind.FEED))
            .contains(new HubLink("https://hub.example/", "https://news.example/rss"));
    }

    @Test
    void findsTheHubOfAJsonFeed() {
        assertThat(find(JSON, SourceKind.FEED)).map(HubLink::hub).contains("https://hub.example/");
    }

    @ParameterizedTest
    @EnumSource(names = { "FRONT_PAGE", "PAGE" })
    void findsTheHubOfAPageInItsHead(SourceKind kind) {
        assertThat(find(PAGE, kind)).contains(new HubLink("https://hub.example/", "https://news.example/"));
    }

    @ParameterizedTest
    @EnumSource(names = { "SITEMAP", "NEWS_SITEMAP" })
    void asksNoHubForASitemap(SourceKind kind) {
        assertThat(find(ATOM, kind, "<https://hub.example/>; rel=hub")).isEmpty();
    }

    @Test
    void believesTheHeadersBeforeTheDocument() {
        assertThat(find(ATOM, SourceKind.FEED, "<https://other.example/>; rel=\"hub\", </own>; rel=self"))
            .contains(new HubLink("https://other.example/", "https://news.example/own"));
        assertThat(find(ATOM, SourceKind.FEED, "<https://other.example/>; rel=hub"))
            .contains(new HubLink("https://other.example/", "https://news.example/atom"));
    }

    @Test
    void takesTheAddressForTheNameOfWhatHasNone() {
        assertThat(find("<rss/>", SourceKind.FEED, "<https://hub.example/>; rel=hub"))
            .contains(new HubLink("https://hub.example/", ADDRESS));
    }

    @Test
    void findsNoneWhereNoneIsNamed() {
        assertThat(find("<rss><channel><title>T</title></channel></rss>", SourceKind.FEED)).isEmpty();
        assertThat(find(ATOM.replace("https://hub", "javascript:hub").replace("https://second", "ftp://second"),
                SourceKind.FEED))
            .isEmpty();
        assertThat(find("", SourceKind.FEED, "<https://hub.example/" + "x".repeat(1_500) + ">; rel=hub")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <https://h.example/>; rel="hub"                               | https://h.example/
            <https://h.example/>;rel=hub;type="a, b; rel=self"             | https://h.example/
            <https://a.example/>; rel=next, <https://h.example/>; REL=HUB  | https://h.example/
            <https://h.example/>; title="<x>; rel=no"; rel="self hub"      | https://h.example/
            <https://h.example/>; rel=self; rel=hub                        | ``
            <https://h.example/>                                           | ``
            https://h.example/; rel=hub                                    | ``
            <>; rel=hub                                                    | ``
            """)
    void readsLinkHeaders(String header, String hub) {
        assertThat(LinkHeader.addresses(List.of(header), "hub", ADDRESS))
            .isEqualTo(hub.isEmpty() ? List.of() : List.of(hub));
    }

    @Test
    void readsLongHeadersInTime() {
        String hostile = "<a>" + "; a=\"b\" ; c ".repeat(1_000) + "<".repeat(3_000) + ">; rel=hub";

        assertThat(LinkHeader.addresses(List.of(hostile), "hub", ADDRESS)).isEmpty();
    }

    private static Optional<HubLink> find(String document, SourceKind kind, String... headers) {
        return HubFinder.find(document.getBytes(StandardCharsets.UTF_8),
                new FetchFacts("courier", ADDRESS, "feed", ADDRESS, null, 200, "sha256:1"), kind, List.of(headers));
    }

}
