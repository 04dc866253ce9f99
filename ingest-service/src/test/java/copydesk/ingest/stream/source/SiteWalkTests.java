package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Validators;
import copydesk.ingest.frontier.Frontier;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.frontier.SeenLinks;
import copydesk.ingest.frontier.Turn;
import copydesk.ingest.listing.FoundListing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Frontier, results and listing together, over sites that lie in memory. */
class SiteWalkTests {

    private static final String SITE = "https://news.example/";

    private final Frontier frontier = new Frontier(FrontierSettings.defaults());

    private final Results results = new Results(new FoundListing(), false);

    private final SeenLinks seen = SeenLinks.read(null);

    private final Map<String, String> site = new TreeMap<>();

    private final List<String> asked = new ArrayList<>();

    private Instant now = Instant.parse("2026-11-22T16:00:00Z");

    private @Nullable SourceState state;

    @Test
    void findsTheFeedThatAPageNamesAndFetchesItsArticles() {
        this.site.put("", """
                <html><head><link rel="alternate" type="application/rss+xml" href="/latest.xml"></head></html>""");
        this.site.put("latest.xml", """
                <rss version="2.0"><channel><item><link>https://news.example/1</link></item></channel></rss>""");
        add(SourceKind.SITE, SITE);

        assertThat(poll()).containsExactly("", "latest.xml");
        assertThat(poll()).containsExactly("latest.xml", "1");
        assertThat(state().reads()).isEqualTo(SourceKind.FEED);
        assertThat(state().url()).isEqualTo(SITE + "latest.xml");
    }

    @Test
    void findsTheNewsSitemapOfTheRobotsTxtBehindAnIndex() {
        this.site.put("", "<html><body>News</body></html>");
        this.site.put("robots.txt", "User-agent: *\nSitemap: https://news.example/news-index.xml\n");
        this.site.put("news-index.xml", "<sitemapindex><sitemap><loc>https://news.example/news-1.xml</loc>"
                + "<lastmod>2026-11-22T15:00:00Z</lastmod></sitemap></sitemapindex>");
        this.site.put("news-1.xml", "<urlset><url><loc>https://news.example/1</loc></url></urlset>");
        add(SourceKind.SITE, SITE);

        assertThat(poll()).containsExactly("", "feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feeds",
                "feed.json", "robots.txt", "news-index.xml");
        assertThat(poll()).containsExactly("news-index.xml", "news-1.xml", "1");
        assertThat(state().reads()).isEqualTo(SourceKind.NEWS_SITEMAP);
        assertThat(poll()).containsExactly("news-index.xml");
    }

    @Test
    void readsTheFrontPageWhereThereIsNothingElse() {
        this.site.put("", "<html><body><h2><a href='/2026/11/22/harbour-ferry-opens-new-quay'>Harbour ferry opens its"
                + " new quay</a></h2></body></html>");
        add(SourceKind.SITE, SITE);

        assertThat(poll()).endsWith("robots.txt", "");
        assertThat(poll()).containsExactly("", "2026/11/22/harbour-ferry-opens-new-quay");
        assertThat(state().reads()).isEqualTo(SourceKind.FRONT_PAGE);
    }

    @Test
    void saysWhichFeedsAPageNamesThatWasAddedAsAFeed() {
        this.site.put("", """
                <html><head><link rel="alternate" type="application/rss+xml" href="/latest.xml"></head></html>""");
        add(SourceKind.FEED, SITE);

        poll();
        poll();

        assertThat(state().detail())
            .isEqualTo("No feed lies there but a page, which names https://news.example/latest.xml.");
    }

    private void add(SourceKind kind, String url) {
        SourceDefinition definition = SourceDefinition.of("courier", kind, url);
        this.state = this.frontier
            .ordered(null,
                    new SourceCommand("order", SourceCommandKind.ADD, "courier", "Ada", "Because.", this.now,
                            definition),
                    this.now)
            .state();
    }

    /** One poll, and all that is requested because of it; tells the paths in order. */
    private List<String> poll() {
        this.asked.clear();
        Instant next = state().times().nextPoll();
        this.now = (next != null) ? next : this.now;
        Deque<FetchRequest> waiting = new ArrayDeque<>(take(this.frontier.due(state(), this.now)));
        while (!waiting.isEmpty()) {
            FetchRequest request = waiting.remove();
            this.asked.add(request.url().replace(SITE, ""));
            waiting.addAll(take(this.frontier.ended(state(),
                    this.results.of(request, answer(request), this.now, this.now, null), this.seen)));
        }
        return List.copyOf(this.asked);
    }

    private Answer answer(FetchRequest request) {
        String document = this.site.get(request.url().replace(SITE, ""));
        return (document != null) ? new Answer.Document(document.getBytes(StandardCharsets.UTF_8), 200, null,
                request.url(), new Validators(null, null), null, List.of()) : new Answer.Gone(404);
    }

    private List<FetchRequest> take(Turn turn) {
        this.state = turn.state();
        return turn.requests();
    }

    private SourceState state() {
        SourceState known = this.state;
        if (known == null) {
            throw new IllegalStateException("There is no source");
        }
        return known;
    }

}
