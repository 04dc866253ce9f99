package copydesk.allinone.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.source.RecordingHost.Reply;
import copydesk.allinone.source.RecordingHost.Visit;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.drift.SourceSample;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three instances of ingest-service poll and fetch, and some are killed with
 * {@code kill -9} meanwhile. Part of the fault rounds; how often:
 * {@code -Dcopydesk.chaos.fetcher-kills=20}; when and whom:
 * {@code -Dcopydesk.chaos.seed=…}.
 */
@EnabledIfSystemProperty(named = FetcherKillTests.KILLS_PROPERTY, matches = "[1-9][0-9]*",
        disabledReason = "three more JVMs; .ci/fault-rounds runs it")
class FetcherKillTests {

    private static final Logger LOG = LoggerFactory.getLogger(FetcherKillTests.class);

    static final String KILLS_PROPERTY = "copydesk.chaos.fetcher-kills";

    private static final int KILLS = Integer.getInteger(KILLS_PROPERTY, 1);

    private static final long SEED = Long.getLong("copydesk.chaos.seed", 20261128L);

    private static final int HOSTS = 6;

    private static final int ARTICLES = 10 * (KILLS + 1);

    private static final Duration GAP = Duration.ofMillis(200);

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Random random = new Random(SEED);

    private final List<RecordingHost> hosts = new ArrayList<>();

    private final List<IngestProcess> instances = new ArrayList<>();

    private final List<Long> kills = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() throws Exception {
        for (IngestProcess instance : this.instances) {
            instance.close();
        }
        this.hosts.forEach(RecordingHost::close);
    }

    @Test
    void losesAndDoublesNothingWhenInstancesAreKilled() throws Exception {
        LOG.info("{} kills with seed {}", KILLS, SEED);
        for (int host = 0; host < HOSTS; host++) {
            this.hosts.add(paper(host));
        }
        try (TestNewsroom newsroom = TestNewsroom.open(this.folder.resolve("data"))) {
            new SourceDesk(newsroom.bootstrap()).add(sources(), "Ada Brandt", "A test.");
            for (String name : List.of("a", "b", "c")) {
                this.instances.add(new IngestProcess(newsroom.bootstrap(), this.folder, name).start());
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                int enough = HOSTS * 10 * (kill - 1) + 5 + this.random.nextInt(HOSTS * 5);
                await(() -> articles() >= enough);
                kill(this.instances.get(this.random.nextInt(this.instances.size())), kill < KILLS);
            }
            await(() -> this.hosts.stream().allMatch((host) -> byPath(host).size() == ARTICLES && isPolled(host)));
            await(() -> ingested(newsroom.bootstrap()).size() >= HOSTS * ARTICLES);

            assertThat(ingested(newsroom.bootstrap())).hasSize(HOSTS * ARTICLES).doesNotHaveDuplicates();
            assertThat(sampled(newsroom.bootstrap())).as("what articles were like, once each")
                .hasSize(HOSTS * ARTICLES)
                .doesNotHaveDuplicates();
            assertThat(ends(newsroom.bootstrap())).doesNotContain(EndState.REFUSED, EndState.QUARANTINED);
        }
        this.hosts.forEach(this::isPolite);
        this.hosts.forEach(this::isFetchedTwiceOnlyWhereAKillFell);
    }

    private void kill(IngestProcess instance, boolean again) throws Exception {
        instance.kill();
        this.kills.add(System.nanoTime());
        if (again) {
            instance.start();
        }
    }

    // two polls after the last kill: whoever lives has taken over
    private boolean isPolled(RecordingHost host) {
        long last = this.kills.get(this.kills.size() - 1);
        return host.visits("/feed").stream().filter((visit) -> visit.begin() > last).count() >= 2;
    }

    private void isPolite(RecordingHost host) {
        List<Visit> visits = host.visits();
        assertThat(visits.get(0).path()).isEqualTo("/robots.txt");
        for (int i = 0; i + 1 < visits.size(); i++) {
            Visit visit = visits.get(i);
            // nobody hears how a request ends whose sender was killed
            boolean bereft = this.kills.stream().anyMatch((kill) -> visit.begin() < kill && kill < visit.end());
            long pause = visits.get(i + 1).begin() - visit.end();
            assertThat(bereft || pause >= GAP.minusMillis(2).toNanos())
                .as("seed %d: %s after %s", SEED, visits.get(i + 1), visit)
                .isTrue();
        }
    }

    private void isFetchedTwiceOnlyWhereAKillFell(RecordingHost host) {
        List<Visit> all = host.visits();
        byPath(host).forEach((path, visits) -> visits.subList(0, visits.size() - 1).forEach((visit) -> {
            boolean underWay = this.kills.stream().anyMatch((kill) -> isAmongLast(visit, kill, all));
            assertThat(underWay).as("seed %d: %s was done, and done again", SEED, visit).isTrue();
        }));
    }

    // the last, and the one before, whose end may not have been written down yet
    private static boolean isAmongLast(Visit visit, long kill, List<Visit> all) {
        List<Visit> before = all.stream().filter((other) -> other.begin() < kill).toList();
        return before.subList(Math.max(0, before.size() - 2), before.size()).contains(visit);
    }

    private static Map<String, List<Visit>> byPath(RecordingHost host) {
        return host.visits()
            .stream()
            .filter((visit) -> visit.path().startsWith("/article-"))
            .collect(Collectors.groupingBy(Visit::path, TreeMap::new, Collectors.toList()));
    }

    private int articles() {
        return this.hosts.stream().mapToInt((host) -> byPath(host).size()).sum();
    }

    private static List<String> ingested(String kafka) {
        List<String> uris = new ArrayList<>();
        new CommittedReader(kafka).readAll(List.of(Topic.INGESTED),
                (record) -> uris.add(new String(record.key(), StandardCharsets.UTF_8)));
        return uris;
    }

    private static List<String> sampled(String kafka) {
        List<String> pages = new ArrayList<>();
        new CommittedReader(kafka).readAll(List.of(Topic.SOURCE_SAMPLE),
                (record) -> pages.add(Json.read(record.value(), SourceSample.class).page()));
        return pages;
    }

    private static List<EndState> ends(String kafka) {
        List<EndState> ends = new ArrayList<>();
        new CommittedReader(kafka).readAll(List.of(Topic.OUTCOME),
                (record) -> ends.add(Json.read(record.value(), Outcome.class).state()));
        return ends;
    }

    // two more articles with each poll
    private RecordingHost paper(int number) throws Exception {
        RecordingHost paper = new RecordingHost(number + 1);
        List<String> items = new ArrayList<>();
        for (int article = 0; article < ARTICLES; article++) {
            String path = "/article-" + article;
            Duration slowly = Duration.ofMillis(this.random.nextInt(250));
            String page = page(number + "-" + article, paper.url(path));
            paper.page(path, (before) -> slowly(page, slowly));
            items.add("<item><title>News</title><link>" + paper.url(path) + "</link></item>");
        }
        paper.page("/feed", (before) -> Reply.of(200, "<rss version=\"2.0\"><channel><title>Paper</title>"
                + String.join("", items.subList(0, Math.min(ARTICLES, 2 + 2 * before))) + "</channel></rss>"));
        return paper;
    }

    private static String page(String number, String url) {
        String words = "<p>The harbour office counted boats on pier " + number
                + " this morning and found that two had left before dawn without a word to anybody.</p>";
        return "<html><head><title>Boats " + number + "</title><link rel='canonical' href='" + url
                + "'></head><body><article><h1>Boats on pier " + number + "</h1>" + words.repeat(3)
                + "</article></body></html>";
    }

    private static Reply slowly(String page, Duration time) {
        try {
            new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        return Reply.of(200, page).with("Content-Type", "text/html; charset=utf-8");
    }

    private List<SourceDefinition> sources() {
        List<SourceDefinition> sources = new ArrayList<>();
        for (RecordingHost host : this.hosts) {
            sources.add(new SourceDefinition("paper-" + sources.size(), SourceKind.FEED, host.url("/feed"), 1, 1, true,
                    null, null, null, null));
        }
        return sources;
    }

    private static void await(BooleanSupplier fact) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never came; seed %d", SEED).isLessThan(deadline);
            new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
        }
    }

}
