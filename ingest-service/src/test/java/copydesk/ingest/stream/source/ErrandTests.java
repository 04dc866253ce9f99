package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

import copydesk.contract.Digest;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.HostState;
import copydesk.contract.source.RobotsDetour;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Ask;
import copydesk.ingest.fetch.Validators;
import copydesk.ingest.fetch.Web;
import copydesk.ingest.host.Job;
import copydesk.ingest.host.Refusal;
import copydesk.ingest.host.Step;
import copydesk.ingest.listing.FoundListing;
import copydesk.ingest.listing.Listing;
import copydesk.ingest.robots.RobotsCopy;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import copydesk.ingest.websub.HubForm;
import copydesk.ingest.websub.WebSubSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThat;

/** One request from its beginning to its end, without a broker and without a web. */
class ErrandTests {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    private static final String URL = "https://news.example/feed";

    private static final byte[] FEED = """
            <rss version="2.0"><channel><item><link>https://news.example/1</link></item></channel></rss>"""
        .getBytes(StandardCharsets.UTF_8);

    private static final WebSubSettings HUBS = new WebSubSettings("https://desk.example",
            "0f1e2d3c4b5a69788796a5b4c3d2e1f0", null);

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    // what Kafka says of documents; null if it takes them
    private @Nullable KafkaException refused;

    private final MockProducer<byte[], byte[]> producer = producer();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final List<Ask> asked = new ArrayList<>();

    private final List<Answer> done = new ArrayList<>();

    private int sentBefore;

    @Test
    void sendsTheDocumentThenTheResultThenThePause() {
        fetch(request(FetchPurpose.ARTICLE, true, null), document(null), Duration.ofSeconds(2));

        assertThat(topics()).containsExactly(Topic.FETCHED, Topic.FETCH_RESULT, Topic.HOST_STATE);
        assertThat(value(Topic.HOST_STATE, HostState.class))
            .isEqualTo(new HostState("news.example", NOW.plusSeconds(2), 0, null));
    }

    @Test
    void letsTheDocumentGoOnceEverythingIsSent() {
        Answer answer = document(null);

        fetch(request(FetchPurpose.ARTICLE, true, null), answer, Duration.ofSeconds(2));

        assertThat(this.done).containsExactly(answer);
        assertThat(this.sentBefore).isEqualTo(3);
    }

    @Test
    void writesALongPauseDownBeforeItAsks() {
        fetch(request(FetchPurpose.ARTICLE, false, null), document(null), Duration.ofSeconds(10));

        assertThat(topics()).containsExactly(Topic.HOST_STATE, Topic.FETCH_RESULT, Topic.HOST_STATE);
    }

    @Test
    void tellsTheLinksOfAPollAndWhatToAskWithNextTime() {
        fetch(request(FetchPurpose.POLL, false, null), document(Duration.ofMinutes(5)), Duration.ZERO);

        FetchResult result = value(Topic.FETCH_RESULT, FetchResult.class);
        assertThat(topics()).doesNotContain(Topic.FETCHED);
        assertThat(result.outcome()).isEqualTo(FetchOutcome.DOCUMENT);
        assertThat(result.links()).containsExactly(new ListedLink("https://news.example/1", null));
        assertThat(result.etag()).isEqualTo("\"2\"");
        assertThat(result.digest()).isEqualTo(Digest.text(FEED));
        assertThat(result.freshUntil()).isEqualTo(NOW.plusSeconds(300));
    }

    @Test
    void tellsTheLanguageOfTheSourceWithTheDocument() {
        FetchRequest request = new FetchRequest("request", "courier", FetchPurpose.ARTICLE, SourceKind.PAGE, URL, NOW,
                true, 0, true, null, null, null, null, "gd");

        fetch(request, document(null), Duration.ZERO);

        assertThat(this.producer.history().get(0).headers().lastHeader(Headers.FETCH_FACTS).value()).asString()
            .endsWith(",\"language\":\"gd\"}");
    }

    @Test
    void offersADocumentInTheLanguageThatTheServerNames() {
        fetch(request(FetchPurpose.ARTICLE, true, null),
                new Answer.Document(FEED, 200, null, URL, null, null, List.of(), List.of(), "nn"), Duration.ZERO);

        assertThat(facts().language()).isEqualTo("nn");
    }

    @Test
    void asksWithTheValidatorsOfTheRequest() {
        fetch(request(FetchPurpose.POLL, true, null), new Answer.Unchanged(new Validators("\"1\"", null), null),
                Duration.ZERO);

        assertThat(this.asked).containsExactly(Ask.once(URL, new Validators("\"1\"", null)));
        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).outcome()).isEqualTo(FetchOutcome.UNCHANGED);
        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).etag()).isEqualTo("\"1\"");
    }

    @Test
    void doesNotOfferTheSameBytesAgain() {
        fetch(request(FetchPurpose.POLL, true, Digest.text(FEED)), document(null), Duration.ZERO);

        assertThat(topics()).doesNotContain(Topic.FETCHED);
        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).links()).isEmpty();
    }

    @Test
    void tellsTheLedgerOfAnArticleThatIsLost() {
        fetch(request(FetchPurpose.ARTICLE, true, null), new Answer.Gone(404), Duration.ZERO);

        assertThat(value(Topic.OUTCOME, Outcome.class).reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).status()).isEqualTo(404);
    }

    @Test
    void tellsWhenABusyHostMayBeAskedAgain() {
        fetch(request(FetchPurpose.POLL, true, null), new Answer.Busy(429, Duration.ofSeconds(17)), Duration.ZERO);

        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).retryAt()).isEqualTo(NOW.plusSeconds(17));
        assertThat(value(Topic.HOST_STATE, HostState.class).closedUntil()).isEqualTo(NOW.plusSeconds(17));
    }

    @Test
    void blamesNeitherHostNorArticleForOurLackOfRoom() {
        FetchRequest request = request(FetchPurpose.ARTICLE, true, null);

        errand(new Answer.NoRoom())
            .fetch(new Step.Fetch(new Job(request, "news.example", 0, 0), 3, Duration.ofSeconds(2)));

        assertThat(topics()).containsExactly(Topic.FETCH_RESULT, Topic.HOST_STATE);
        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).outcome()).isEqualTo(FetchOutcome.BUSY);
        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).startedAt()).isNull();
        assertThat(value(Topic.HOST_STATE, HostState.class))
            .isEqualTo(new HostState("news.example", NOW.plusSeconds(2), 3, null));
        assertThat(withoutRoom()).isEqualTo(1);
    }

    @Test
    void blamesNoHostForARobotsTxtThatFoundNoRoom() {
        Job job = new Job(request(FetchPurpose.POLL, true, null), "news.example", 0, 0);

        Done done = robots(new Answer.NoRoom()).ask(new Step.AskRobots(job, null, 3, Duration.ofSeconds(2)));

        assertThat(done.robots())
            .isEqualTo(new RobotsCopy(RobotsCopy.Access.NOTHING, null, NOW, NOW.plusSeconds(60), NOW));
        assertThat(value(Topic.HOST_STATE, HostState.class))
            .isEqualTo(new HostState("news.example", NOW.plusSeconds(2), 3, null));
        assertThat(withoutRoom()).isEqualTo(1);
    }

    @Test
    void blamesNoOtherHostForARobotsTxtThatFoundNoRoom() {
        RobotsDetour detour = RobotsDetour.to("https://other.example/robots.txt");

        robots(new Answer.NoRoom()).read(step(detour), detour);

        assertThat(value(Topic.HOST_STATE, HostState.class).failures()).isZero();
        assertThat(withoutRoom()).isEqualTo(1);
    }

    private double withoutRoom() {
        return this.meters.counter("copydesk.fetch.no.room").count();
    }

    @Test
    void keepsWhatMovedForGoodApartFromWhatMovedForNow() {
        Answer.Document moved = new Answer.Document(FEED, 200, null, "https://news.example/rss", null, null,
                List.of(new Answer.Hop(URL, 301), new Answer.Hop("https://news.example/x", 302)));

        fetch(request(FetchPurpose.POLL, false, null), moved, Duration.ZERO);

        FetchResult result = value(Topic.FETCH_RESULT, FetchResult.class);
        assertThat(result.location()).isEqualTo("https://news.example/rss");
        assertThat(result.permanent()).isFalse();
    }

    @Test
    void offersADocumentWhoseListItFailsToReadAndSaysSo() {
        Errand failing = errand(document(null), (bytes, facts, kind) -> {
            throw new IllegalStateException("words of the page");
        });

        Done done = failing.fetch(new Step.Fetch(new Job(request(FetchPurpose.POLL, true, null), "news.example", 0, 0),
                0, Duration.ZERO));

        assertThat(done.isWhole()).isTrue();
        assertThat(topics()).containsExactly(Topic.FETCHED, Topic.FETCH_RESULT, Topic.HOST_STATE);
        FetchResult result = value(Topic.FETCH_RESULT, FetchResult.class);
        assertThat(result.outcome()).isEqualTo(FetchOutcome.FAILED);
        assertThat(result.reason()).isEqualTo(Reason.PROCESSING_FAILED);
        assertThat(result.detail()).isEqualTo("Reading what it lists failed: IllegalStateException.");
    }

    @Test
    void saysThatNothingCameWhereKafkaRefusesWhatCame() {
        this.refused = new RecordTooLargeException("words of the page");

        fetch(request(FetchPurpose.ARTICLE, true, null), document(null), Duration.ZERO);

        assertThat(topics()).containsExactly(Topic.OUTCOME, Topic.FETCH_RESULT, Topic.HOST_STATE);
        assertThat(value(Topic.OUTCOME, Outcome.class).reason()).isEqualTo(Reason.TOO_LARGE);
        FetchResult result = value(Topic.FETCH_RESULT, FetchResult.class);
        assertThat(result.outcome()).isEqualTo(FetchOutcome.FAILED);
        assertThat(result.detail()).isEqualTo("What came could not be told: RecordTooLargeException.");
        assertThat(value(Topic.HOST_STATE, HostState.class).failures()).isZero();
    }

    @Test
    void endsWhereKafkaIsAwaySoThatItIsAskedAgain() {
        this.refused = new TimeoutException("no broker");

        assertThatThrownBy(() -> fetch(request(FetchPurpose.ARTICLE, true, null), document(null), Duration.ZERO))
            .hasRootCauseMessage("no broker");
        assertThat(topics()).isEmpty();
    }

    @Test
    void asksNobodyWhereItDeclines() {
        Job job = new Job(request(FetchPurpose.POLL, true, null), "news.example", 0, 0);

        Done done = errand(new Answer.Gone(404)).decline(new Step.Decline(job, Refusal.FORBIDDEN, null));

        assertThat(done.isWhole()).isTrue();
        assertThat(this.asked).isEmpty();
        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).detail())
            .isEqualTo("The robots.txt of the host does not allow it.");
    }

    @Test
    void sendsAJobAwayForARobotsTxtThatLiesElsewhere() {
        Job job = new Job(request(FetchPurpose.POLL, true, null), "news.example", 0, 0);
        Answer away = new Answer.Elsewhere("https://other.example/robots.txt", true);

        Done done = robots(away).ask(new Step.AskRobots(job, null, 0, Duration.ofSeconds(2)));

        assertThat(this.asked).containsExactly(Ask.once("https://news.example/robots.txt", null));
        assertThat(done.isWhole()).isTrue();
        assertThat(done.robots()).isEqualTo(RobotsCopy.elsewhere(null, NOW));
        assertThat(topics()).containsExactly(Topic.FETCH_RESULT, Topic.HOST_STATE);
        assertThat(value(Topic.FETCH_RESULT, FetchResult.class))
            .isEqualTo(FetchResult.aside(job.request(), RobotsDetour.to("https://other.example/robots.txt"), NOW, NOW));
    }

    @Test
    void readsTheRobotsTxtOfAnotherHostAndSendsItBack() {
        RobotsDetour detour = RobotsDetour.to("https://other.example/robots.txt");

        Done done = robots(document(null)).read(step(detour), detour);

        assertThat(this.asked).containsExactly(Ask.once("https://other.example/robots.txt", null));
        assertThat(done.isWhole()).isTrue();
        assertThat(done.robots()).isNull();
        assertThat(topics()).containsExactly(Topic.FETCH_RESULT, Topic.HOST_STATE);
        assertThat(value(Topic.HOST_STATE, HostState.class).host()).isEqualTo("other.example");
        FetchResult result = value(Topic.FETCH_RESULT, FetchResult.class);
        assertThat(result.robots()).isEqualTo(
                detour.read("by-text", new String(FEED, StandardCharsets.UTF_8), NOW.plus(Duration.ofHours(24))));
        assertThat(result.request().robots()).isNull();
    }

    @Test
    void goesOnWhereTheOtherHostSendsUsAwayToo() {
        RobotsDetour detour = RobotsDetour.to("https://other.example/robots.txt");

        robots(new Answer.Elsewhere("https://third.example/r", false)).read(step(detour), detour);

        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).robots())
            .isEqualTo(detour.onward("https://third.example/r"));
    }

    @Test
    void forgetsARobotsTxtOnceTheDocumentIsAskedFor() {
        RobotsDetour read = RobotsDetour.to("https://other.example/robots.txt").read("everything", null, NOW);

        errand(document(null)).fetch(step(read));

        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).request())
            .isEqualTo(request(FetchPurpose.ARTICLE, true, null));
    }

    @Test
    void offersADocumentUnderTheAddressThatWasAskedFirst() {
        FetchRequest hop = new FetchRequest("request", "courier", FetchPurpose.ARTICLE, SourceKind.PAGE,
                "https://news.example/new", NOW, true, 1, true, null, null, null, null, null,
                "https://news.example/old", null, null);

        fetch(hop, document(null), Duration.ZERO);

        assertThat(facts().identity()).isEqualTo("https://news.example/old");
        assertThat(facts().url()).isEqualTo(URL);
    }

    @Test
    void offersThatAPageIsGoneOnceItsServerSaysSoForGood() {
        fetch(look("https://news.example/1", 0, true, null), new Answer.Gone(410), Duration.ZERO);

        assertThat(topics()).containsExactly(Topic.FETCHED, Topic.FETCH_RESULT, Topic.HOST_STATE);
        assertThat(facts().status()).isEqualTo(410);
        assertThat(facts().identity()).isEqualTo("https://news.example/1");
        assertThat(this.producer.history().get(0).value()).isEmpty();
    }

    @Test
    void tellsWhichAddressIsGoneWhereAnotherLedThere() {
        FetchRequest onward = new FetchRequest("request", "courier", FetchPurpose.LOOK, SourceKind.PAGE,
                "https://news.example/new", NOW, true, 1, true, null, null, null, null, null,
                "https://news.example/old", null, null);

        fetch(onward, new Answer.Gone(410), Duration.ZERO);

        assertThat(facts().identity()).isEqualTo("https://news.example/old");
        assertThat(facts().url()).isEqualTo("https://news.example/new");
    }

    @Test
    void saysNothingOfAPageThatIsMissingForTheFirstTime() {
        fetch(look("https://news.example/1", 0, true, null), new Answer.Gone(404), Duration.ZERO);

        assertThat(topics()).containsExactly(Topic.FETCH_RESULT, Topic.HOST_STATE);
    }

    @Test
    void offersAPageThatMovedForGoodThoughItsBytesAreTheSame() {
        fetch(look("https://news.example/1", 1, true, Digest.text(FEED)), document(null), Duration.ZERO);

        assertThat(topics()).contains(Topic.FETCHED);
    }

    @Test
    void offersNothingFromWhereALookWasSentForNow() {
        fetch(look("https://news.example/1", 1, false, "sha256:other"), document(null), Duration.ZERO);

        assertThat(topics()).doesNotContain(Topic.FETCHED);
    }

    @Test
    void offersAPageThatHasChanged() {
        fetch(look("https://news.example/1", 0, true, Digest.text(FEED)), document(null), Duration.ZERO);
        assertThat(topics()).doesNotContain(Topic.FETCHED);

        fetch(look("https://news.example/1", 0, true, "sha256:other"), document(null), Duration.ZERO);
        assertThat(topics()).contains(Topic.FETCHED);
    }

    private static FetchRequest look(String url, int hops, boolean permanent, @Nullable String digest) {
        return new FetchRequest("look", "courier", FetchPurpose.LOOK, SourceKind.PAGE, url, NOW, true, hops, permanent,
                null, null, digest, null);
    }

    private FetchFacts facts() {
        return Json.read(this.producer.history().get(0).headers().lastHeader(Headers.FETCH_FACTS).value(),
                FetchFacts.class);
    }

    private RobotsErrand robots(Answer answer) {
        return new RobotsErrand(web(answer), errand(answer), new Outbox(this.producer), this.clock);
    }

    private static Step.Fetch step(RobotsDetour detour) {
        FetchRequest request = request(FetchPurpose.ARTICLE, true, null).by("request", detour);
        return new Step.Fetch(new Job(request, "other.example", 0, 0), 0, Duration.ZERO);
    }

    @Test
    void sendsAHubAFormAndTellsThatItWasTaken() {
        FetchRequest request = FetchRequest.ofHub("request", "courier", FetchPurpose.SUBSCRIBE, SourceKind.FEED,
                "https://hub.example/", NOW, URL);

        fetch(request, new Answer.Taken(202), Duration.ZERO);

        assertThat(this.asked).containsExactly(Ask.form("https://hub.example/", new HubForm(HUBS).of(request)));
        assertThat(topics()).containsExactly(Topic.FETCH_RESULT, Topic.HOST_STATE);
        assertThat(value(Topic.FETCH_RESULT, FetchResult.class).outcome()).isEqualTo(FetchOutcome.ACCEPTED);
    }

    private void fetch(FetchRequest request, Answer answer, Duration gap) {
        errand(answer).fetch(new Step.Fetch(new Job(request, "news.example", 0, 0), 0, gap));
    }

    private Errand errand(Answer answer) {
        return errand(answer, new FoundListing());
    }

    private Errand errand(Answer answer, Listing listing) {
        return new Errand(web(answer), new FetchDoor(this.producer, new FetchMeters(this.meters), this.clock),
                new Results(listing, true), new HubForm(HUBS), new Outbox(this.producer), this.clock);
    }

    private Web web(Answer answer) {
        return new Web() {

            @Override
            public Answer ask(Ask ask) {
                ErrandTests.this.asked.add(ask);
                return answer;
            }

            @Override
            public void done(Answer given) {
                ErrandTests.this.done.add(given);
                ErrandTests.this.sentBefore = ErrandTests.this.producer.history().size();
            }

        };
    }

    private static Answer document(@Nullable Duration fresh) {
        return new Answer.Document(FEED, 200, "application/rss+xml", URL, new Validators("\"2\"", null), fresh,
                List.of());
    }

    private static FetchRequest request(FetchPurpose purpose, boolean offer, @Nullable String digest) {
        return new FetchRequest("request", "courier", purpose, SourceKind.FEED, URL, NOW, offer, 0, true, "\"1\"", null,
                digest, null);
    }

    private List<Topic> topics() {
        return this.producer.history().stream().map((record) -> Topic.named(record.topic()).orElseThrow()).toList();
    }

    private <T> T value(Topic topic, Class<T> type) {
        byte[] last = null;
        for (ProducerRecord<byte[], byte[]> record : this.producer.history()) {
            last = record.topic().equals(topic.topicName()) ? record.value() : last;
        }
        return Json.read(last, type);
    }

    private MockProducer<byte[], byte[]> producer() {
        Node[] nodes = {};
        List<PartitionInfo> partitions = Arrays.stream(Topic.values())
            .map((topic) -> new PartitionInfo(topic.topicName(), 0, Node.noNode(), nodes, nodes))
            .toList();
        Cluster cluster = new Cluster("test", List.of(), partitions, Set.of(), Set.of());
        return new MockProducer<>(cluster, true, null, new ByteArraySerializer(), new ByteArraySerializer()) {

            @Override
            public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
                if (ErrandTests.this.refused != null && record.topic().equals(Topic.FETCHED.topicName())) {
                    callback.onCompletion(null, ErrandTests.this.refused);
                    return CompletableFuture.failedFuture(ErrandTests.this.refused);
                }
                return super.send(record, callback);
            }

        };
    }

}
