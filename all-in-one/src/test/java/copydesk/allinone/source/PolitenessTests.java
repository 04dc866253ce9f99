package copydesk.allinone.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.source.RecordingHost.Reply;
import copydesk.allinone.source.RecordingHost.Visit;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.stream.Shift;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What servers see of us, written down by servers, while fetchers come and go: one
 * request at a time, pauses kept, robots.txt first, and nothing that nobody needs.
 * {@code -Dcopydesk.politeness.hosts} makes it larger.
 */
class PolitenessTests {

    private static final Duration GAP = Duration.ofMillis(300);

    private static final int HOSTS = Integer.getInteger("copydesk.politeness.hosts", 6);

    private static final int ARTICLES = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    private final List<RecordingHost> hosts = new ArrayList<>();

    @AfterEach
    void close() {
        this.hosts.forEach(RecordingHost::close);
    }

    @Test
    void isPoliteWithOneFetcherAndWithThree() throws Exception {
        List<RecordingHost> papers = papers();
        RecordingHost busy = host().page("/feed", (before) -> (before == 0) ? Reply.of(429, "").with("Retry-After", "3")
                : Reply.of(200, feed(List.of())));
        RecordingHost gone = host().page("/feed", (before) -> Reply.of(410, ""));
        RecordingHost slow = host().page("/robots.txt", "User-agent: *\nCrawl-delay: 1").page("/feed", this::slowly);
        RecordingHost moved = host().page("/feed", (before) -> Reply.of(301, "").with("Location", slow.url("/feed")));
        RecordingHost closed = host().page("/robots.txt", (before) -> Reply.of(503, "")).page("/feed", feed(List.of()));
        RecordingHost wary = host().page("/robots.txt", "User-agent: *\nDisallow: /feed")
            .page("/feed", feed(List.of()));
        RecordingHost turning = host().page("/feed", (before) -> Reply.of(301, "").with("Location", "/news"))
            .page("/news", (before) -> Reply.of(302, "").with("Location", "/rss"))
            .page("/rss", feed(List.of()));
        RecordingHost borrower = host()
            .page("/robots.txt", (before) -> Reply.of(301, "").with("Location", wary.url("/robots.txt")))
            .page("/feed", feed(List.of()))
            .page("/open", feed(List.of()));

        try (TestNewsroom newsroom = TestNewsroom.open(this.folder.resolve("data"));
                FetchCrew crew = new FetchCrew(newsroom.bootstrap(), this.folder.resolve("state"), settings())) {
            SourceDesk desk = new SourceDesk(newsroom.bootstrap());
            Shift first = crew.hire();
            desk.add(sources(List.of(busy, gone, slow, moved, closed, wary, turning, borrower), "other"), "Ada Brandt",
                    "A test.");
            desk.add(List.of(source("open", borrower.url("/open"))), "Ada Brandt", "A test.");
            desk.add(sources(papers, "paper"), "Ada Brandt", "A test.");
            await(() -> papers.get(0).visits("/feed").size() >= 2);
            crew.hire();
            crew.hire();
            await(() -> papers.stream()
                .allMatch((paper) -> articles(paper).size() == ARTICLES && paper.visits("/feed").size() >= 3));
            first.stop();
            await(() -> papers.stream().allMatch((paper) -> paper.visits("/feed").size() >= 5)
                    && busy.visits("/feed").size() >= 2 && slow.visits("/feed").size() >= 3
                    && turning.visits("/rss").size() >= 2 && !borrower.visits("/open").isEmpty());

            assertThat(desk.states()).hasSize(HOSTS + 9)
                .hasEntrySatisfying("other-1", (state) -> isGone(state))
                .hasEntrySatisfying("other-3", (state) -> assertThat(state.url()).isEqualTo(slow.url("/feed")));
        }

        this.hosts.forEach((host) -> isPolite(host, GAP));
        isPolite(slow, Duration.ofSeconds(1));
        papers.forEach(this::isFetchedOnce);
        assertThat(pause(busy.visits("/feed"), 0)).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(gone.visits("/feed")).hasSize(1);
        assertThat(closed.visits("/feed")).isEmpty();
        assertThat(wary.visits("/feed")).isEmpty();
        assertThat(moved.visits("/feed")).hasSize(1);
        assertThat(borrower.visits("/feed")).isEmpty();
    }

    private static void isGone(SourceState state) {
        assertThat(state.health()).isEqualTo(SourceHealth.GONE);
    }

    private void isFetchedOnce(RecordingHost paper) {
        assertThat(articles(paper)).extracting(Visit::path).doesNotHaveDuplicates().hasSize(ARTICLES);
        List<Visit> polls = paper.visits("/feed");
        assertThat(polls.subList(1, polls.size())).extracting(Visit::status).containsOnly(304);
    }

    private static void isPolite(RecordingHost host, Duration gap) {
        List<Visit> visits = host.visits();
        assertThat(visits).isNotEmpty().allMatch(Visit::alone);
        assertThat(visits.get(0).path()).isEqualTo("/robots.txt");
        for (int i = 0; i + 1 < visits.size(); i++) {
            // the two clocks of a machine may drift by less than a millisecond in a
            // second
            assertThat(pause(visits, i)).isGreaterThanOrEqualTo(gap.minusMillis(2));
        }
    }

    private static Duration pause(List<Visit> visits, int after) {
        return Duration.ofNanos(visits.get(after + 1).begin() - visits.get(after).end());
    }

    private static List<Visit> articles(RecordingHost paper) {
        return paper.visits().stream().filter((visit) -> visit.path().startsWith("/article-")).toList();
    }

    private List<RecordingHost> papers() throws Exception {
        List<RecordingHost> papers = new ArrayList<>();
        for (int i = 0; i < HOSTS; i++) {
            RecordingHost paper = host().page("/robots.txt", "User-agent: *\nDisallow: /private");
            List<String> urls = new ArrayList<>();
            for (int article = 0; article < ARTICLES; article++) {
                paper.page("/article-" + article, "<h1>Number " + article + "</h1>");
                urls.add(paper.url("/article-" + article));
            }
            urls.add(paper.url("/private/diary"));
            paper.page("/feed", (before) -> Reply.of(200, feed(urls)).with("ETag", "\"one\""));
            papers.add(paper);
        }
        return papers;
    }

    private Reply slowly(int before) {
        try {
            new CountDownLatch(1).await(400, TimeUnit.MILLISECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        return Reply.of(200, feed(List.of()));
    }

    private RecordingHost host() throws Exception {
        RecordingHost host = new RecordingHost(this.hosts.size() + 1);
        this.hosts.add(host);
        return host;
    }

    private static List<SourceDefinition> sources(List<RecordingHost> hosts, String name) {
        List<SourceDefinition> sources = new ArrayList<>();
        for (RecordingHost host : hosts) {
            sources.add(source(name + "-" + sources.size(), host.url("/feed")));
        }
        return sources;
    }

    private static SourceDefinition source(String id, String url) {
        return new SourceDefinition(id, SourceKind.FEED, url, 1, 1, true, null, null, null, null);
    }

    private static FrontierSettings settings() {
        return new FrontierSettings(null, null, Duration.ofSeconds(1), Duration.ofSeconds(1), GAP, null, null, null);
    }

    private static String feed(List<String> urls) {
        StringBuilder items = new StringBuilder();
        urls.forEach((url) -> items.append("<item><title>News</title><link>").append(url).append("</link></item>"));
        return "<rss version=\"2.0\"><channel><title>Paper</title>" + items + "</channel></rss>";
    }

    private void await(BooleanSupplier fact) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime())
                .as(() -> "it never came; visits: " + this.hosts.stream().map(this::seen).toList())
                .isLessThan(deadline);
            new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
        }
    }

    private String seen(RecordingHost host) {
        return host.url("") + host.visits()
            .stream()
            .map(Visit::path)
            .collect(Collectors.groupingBy((path) -> path, TreeMap::new, Collectors.counting()));
    }

}
