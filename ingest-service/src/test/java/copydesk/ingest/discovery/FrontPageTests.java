package copydesk.ingest.discovery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.ingest.discovery.FoundLink.Leads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which links of a front page lead to articles. */
class FrontPageTests {

    private static final String HOME = "https://www.harbour.example/";

    private static final String PAGE = """
            <html><head><title>Harbour Post</title></head><body>
            <header><a href="/"><img src="/logo.png" alt="Harbour Post"></a>
              <nav><a href="/politics">Politics</a> <a href="/the-week-in-ten-pictures-2026">The week in ten pictures, as we saw it</a></nav></header>
            <main>
              <article><h2><a href="/news/2026/04/25/ferry-strike-ends">Ferry strike ends after nine days at sea</a></h2>
                <a href="/news/2026/04/25/ferry-strike-ends"><img src="/f.jpg"></a>
                <a href="/author/jane-doe-reports-from-port">Jane Doe</a>
                <a href="/news/2026/04/25/ferry-strike-ends#comments">12 comments</a></article>
              <section><ul>
                <li><a href="/a/ram-found-on-chapel-roof-again.html">Ram found on roof</a></li>
                <li><a href="https://sport.harbour.example/derby-ends-level-late-4711023">Derby ends level after a late goal</a></li>
                <li><a href="/story-88123">Council votes for the third bridge, again</a></li>
                <li><a href="https://elsewhere.example/2026/04/25/not-our-own-story">A story of somebody else, far away</a></li>
                <li><a href="/tag/long-reads-of-the-year">Long reads of the whole year</a></li>
                <li><a href="/subscribe?offer=20260425">Subscribe now and read all we have</a></li>
                <li><a href="/politics/">Politics</a></li>
                <li><a href="/report-on-harbour-traffic-2026.pdf">The report on the traffic of the harbour</a></li>
                <li><a href="javascript:open()">Open the gallery of the whole day</a></li>
                <li><a href="mailto:desk@harbour.example">Write to the desk of the paper</a></li>
              </ul></section>
            </main>
            <footer><a href="/2026/01/01/how-we-work-and-why-so">How we work, and why we work so</a></footer>
            </body></html>
            """;

    @Test
    void findsArticlesAndNothingElse() {
        assertThat(find(PAGE)).containsExactly(
                new FoundLink(HOME + "news/2026/04/25/ferry-strike-ends", "Ferry strike ends after nine days at sea",
                        Instant.parse("2026-04-25T00:00:00Z"), Leads.ARTICLE),
                new FoundLink(HOME + "a/ram-found-on-chapel-roof-again.html", "Ram found on roof", null, Leads.ARTICLE),
                new FoundLink("https://sport.harbour.example/derby-ends-level-late-4711023",
                        "Derby ends level after a late goal", null, Leads.ARTICLE),
                new FoundLink(HOME + "story-88123", "Council votes for the third bridge, again", null, Leads.ARTICLE));
    }

    @Test
    void readsAddressesFromTheBaseOfThePage() {
        String page = "<base href='https://www.harbour.example/de/'><h3><a href='n/100200300'>Der Streik der Fähren ist aus</a>";

        assertThat(find(page)).extracting(FoundLink::url).containsExactly(HOME + "de/n/100200300");
    }

    @Test
    void readsHeadlinesInScriptsWithoutSpaces() {
        String page = "<article><a href='/n/100200300'>港口渡轮罢工九天后宣告结束</a></article>";

        assertThat(find(page)).extracting(FoundLink::title).containsExactly("港口渡轮罢工九天后宣告结束");
    }

    @Test
    void takesTheHeadlineOfALinkAroundMore() {
        String page = "<a href='/ferry-strike-ends-today-at-noon'><img><h3>Ferry strike ends</h3><p>And much more of it.</p></a>";

        assertThat(find(page)).extracting(FoundLink::title).containsExactly("Ferry strike ends");
    }

    @ParameterizedTest
    @CsvSource({ "/2026/04/25/x, 2", "/2026/apr/25/x, 2", "/news-2026-04-25, 2", "/20260425/x, 3", "/a-b-c-d-e, 0",
            "/one-two-three-four, 2", "/one_two_three_four, 2", "/one-two, 0", "/story/1234567, 1",
            "/x-1234567.html, 1", "/a?id=1234567, 1", "/2026/04/25/one-two-three-four-1234567, 5", "/politics, 0",
            "/, -10", "'', -10", "/tag/one-two-three-four, -10", "/authors/one-two-three-four, -10",
            "/one-two-three-four.pdf, -10", "/search?q=one-two-three-four, -10", "/page/20, -10", "/abo, -10",
            "/about-the-fire-at-the-port, 2" })
    void weighsAddresses(String path, int signs) {
        assertThat(ArticleAddress.signs(path)).isEqualTo(signs);
    }

    @ParameterizedTest
    @CsvSource({ "https://www.harbour.example/x, harbour.example", "http://Harbour.Example:8080?x, harbour.example",
            "https://user:pw@harbour.example/x, harbour.example", "mailto:a@b.example, ''", "/x, ''" })
    void readsHosts(String address, String host) {
        assertThat(PageLinks.host(address)).isEqualTo(host);
    }

    @Test
    void neverLeavesTheSite() {
        String page = "<article><h2><a href='https://harbour.example.evil.example/2026/04/25/one-two-three-four'>"
                + "One two three four, and five and six</a></h2></article>";

        assertThat(find(page)).isEmpty();
    }

    private static List<FoundLink> find(String page) {
        FetchFacts facts = new FetchFacts("harbour.example", HOME, "home", HOME, "text/html; charset=utf-8", 200,
                "sha256:0");
        return new LinkFinder().find(page.getBytes(StandardCharsets.UTF_8), facts, LinkKind.FRONT_PAGE);
    }

}
