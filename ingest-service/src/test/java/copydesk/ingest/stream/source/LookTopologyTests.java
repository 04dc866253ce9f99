package copydesk.ingest.stream.source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Which articles are looked at again when, over the whole topology. */
class LookTopologyTests {

    private static final String PAGE = "https://news.example/1";

    private final FrontierDriver frontier = new FrontierDriver();

    @AfterEach
    void close() {
        this.frontier.close();
    }

    @Test
    void looksAtAnArticleAgainAfterAnHourAndAfterSix() {
        take();

        assertThat(looks(Duration.ofMinutes(59))).isEmpty();
        FetchRequest first = looks(Duration.ofMinutes(1)).get(0);
        assertThat(first.url()).isEqualTo(PAGE);
        assertThat(first.etag()).isEqualTo("\"1\"");
        this.frontier.ended(first, FetchOutcome.UNCHANGED);

        assertThat(looks(Duration.ofHours(4))).isEmpty();
        assertThat(looks(Duration.ofHours(1))).extracting(FetchRequest::url).containsExactly(PAGE);
    }

    @Test
    void goesOnWhereALookIsRedirected() {
        take();
        FetchRequest first = looks(Duration.ofHours(1)).get(0);

        this.frontier.pipe(Topic.FETCH_RESULT, "courier",
                Json.write(new FetchResult(first, FetchOutcome.MOVED, null, FrontierDriver.START, null, null, null,
                        null, null, null, "https://news.example/new", true, null, null, List.of())));

        FetchRequest onward = looks(Duration.ZERO).get(0);
        assertThat(onward.url()).isEqualTo("https://news.example/new");
        assertThat(onward.origin()).isEqualTo(PAGE);
        assertThat(onward.purpose()).isEqualTo(FetchPurpose.LOOK);
        this.frontier.ended(onward, FetchOutcome.DOCUMENT);
        assertThat(looks(Duration.ofHours(5))).extracting(FetchRequest::url)
            .containsExactly("https://news.example/new");
    }

    @Test
    void looksAtOnceAtWhatTheSourceSaysHasChanged() {
        FetchRequest poll = take();
        this.frontier.pass(Duration.ofMinutes(10));
        FetchRequest next = this.frontier.requests().get(0);
        assertThat(next.purpose()).isEqualTo(FetchPurpose.POLL);
        assertThat(next.id()).isNotEqualTo(poll.id());

        this.frontier.pipe(Topic.FETCH_RESULT, "courier",
                Json.write(new FetchResult(next, FetchOutcome.DOCUMENT, null, FrontierDriver.START.plusSeconds(600),
                        null, null, "sha256:new", null, null, 200, null, null, null, null,
                        List.of(new ListedLink(PAGE, FrontierDriver.START.plusSeconds(300))))));

        assertThat(looks(Duration.ofSeconds(1))).extracting(FetchRequest::url).containsExactly(PAGE);
    }

    @Test
    void looksNoSecondTimeForAPageWhileItsSourceFails() {
        take();
        List<FetchRequest> first = this.frontier.pass(Duration.ofHours(1)).requests();
        FetchRequest look = only(FetchPurpose.LOOK, first);
        this.frontier.ended(only(FetchPurpose.POLL, first), FetchOutcome.FAILED);
        this.frontier.pipe(Topic.FETCH_RESULT, "courier", gone(look));
        List<FetchRequest> second = this.frontier.pass(Duration.ofMinutes(30)).requests();
        this.frontier.ended(only(FetchPurpose.POLL, second), FetchOutcome.FAILED);

        List<FetchRequest> third = this.frontier.pass(Duration.ofHours(1)).requests();
        assertThat(third).extracting(FetchRequest::purpose).containsExactly(FetchPurpose.POLL);

        this.frontier.ended(third.get(0), FetchOutcome.DOCUMENT, PAGE);
        assertThat(looks(Duration.ofHours(1))).extracting(FetchRequest::missing).containsExactly(1);
    }

    private static FetchRequest only(FetchPurpose purpose, List<FetchRequest> requests) {
        return requests.stream().filter((request) -> request.purpose() == purpose).findFirst().orElseThrow();
    }

    private byte[] gone(FetchRequest look) {
        return Json.write(new FetchResult(look, FetchOutcome.GONE, null, this.frontier.now(), null, null, null, null,
                null, 404, null, null, null, null, List.of()));
    }

    @Test
    void asksThreeTimesForTheOwnAddressOfAnArticleOfWhichAnotherIsGone() {
        String own = "https://news.example/own";
        take();
        this.frontier.pipe(Topic.FETCH_RESULT, "courier", gone(beside(own)));

        FetchRequest second = only(own, looks(Duration.ofHours(1)));
        assertThat(second.missing()).isEqualTo(1);
        this.frontier.pipe(Topic.FETCH_RESULT, "courier", gone(second));
        assertThat(looks(Duration.ofHours(23))).extracting(FetchRequest::url).doesNotContain(own);
        assertThat(only(own, looks(Duration.ofHours(1))).missing()).isEqualTo(2);
    }

    @Test
    void takesWhatAnArticleSaysThatWasAskedForBesideInBetween() {
        take();
        this.frontier.ended(beside(PAGE), FetchOutcome.DOCUMENT, "https://news.example/2", "https://news.example/3");

        assertThat(looks(Duration.ofHours(1))).extracting(FetchRequest::url, FetchRequest::digest)
            .containsExactly(tuple(PAGE, "sha256:0"));
    }

    private static FetchRequest beside(String page) {
        return new FetchRequest("beside", "courier", FetchPurpose.LOOK, SourceKind.PAGE, page, FrontierDriver.START,
                false, 0, true, null, null, null, null);
    }

    private static FetchRequest only(String url, List<FetchRequest> requests) {
        return requests.stream().filter((request) -> request.url().equals(url)).findFirst().orElseThrow();
    }

    @Test
    void forgetsTheArticlesOfASourceThatWasRemoved() {
        take();
        this.frontier.order(SourceCommandKind.REMOVE, "courier", null);

        assertThat(looks(Duration.ofHours(1))).isEmpty();
        this.frontier.order(SourceCommandKind.ADD, "courier", definition());
        assertThat(looks(Duration.ofHours(10))).isEmpty();
    }

    private FetchRequest take() {
        this.frontier.order(SourceCommandKind.ADD, "courier", definition()).pass(Duration.ofSeconds(1));
        FetchRequest poll = this.frontier.requests().get(0);
        this.frontier.ended(poll, FetchOutcome.DOCUMENT, PAGE);
        this.frontier.ended(this.frontier.requests().get(0), FetchOutcome.DOCUMENT);
        return poll;
    }

    @Test
    void looksOnceMoreAtWhatIsCorrectedAfterTheLastLook() {
        take();
        for (Duration pause : List.of(Duration.ofHours(1), Duration.ofHours(5), Duration.ofHours(18),
                Duration.ofDays(2))) {
            this.frontier.ended(looks(pause).get(0), FetchOutcome.UNCHANGED);
        }
        FetchRequest poll = poll(Duration.ofHours(12));
        list(poll, this.frontier.now().minusSeconds(60), PAGE);
        FetchRequest look = looks(Duration.ofSeconds(1)).get(0);
        assertThat(look.url()).isEqualTo(PAGE);
        this.frontier.ended(look, FetchOutcome.DOCUMENT);

        list(poll, this.frontier.now().minusSeconds(60), PAGE);
        assertThat(looks(Duration.ofSeconds(1))).as("the date did not change since").isEmpty();
        this.frontier.pass(Duration.ofHours(1));
        list(poll, this.frontier.now(), PAGE);
        assertThat(looks(Duration.ofSeconds(1))).as("a tenth of its age has to pass").isEmpty();
    }

    @Test
    void forgetsWhatIsListedNoLonger() {
        take();
        for (Duration pause : List.of(Duration.ofHours(1), Duration.ofHours(5), Duration.ofHours(18),
                Duration.ofDays(2))) {
            this.frontier.ended(looks(pause).get(0), FetchOutcome.UNCHANGED);
        }
        FetchRequest poll = poll(Duration.ofDays(8));

        list(poll, this.frontier.now().minusSeconds(60), PAGE);

        assertThat(looks(Duration.ofSeconds(1))).isEmpty();
    }

    @Test
    void asksNoMoreThanAHundredAtOnceOfASiteThatIsBuiltAnew() {
        this.frontier.order(SourceCommandKind.ADD, "courier", definition()).pass(Duration.ofSeconds(1));
        FetchRequest poll = this.frontier.requests().get(0);
        String[] pages = IntStream.range(0, 120).mapToObj((i) -> "https://news.example/" + i).toArray(String[]::new);
        for (String page : pages) {
            this.frontier.ended(new FetchRequest(page, "courier", FetchPurpose.ARTICLE, SourceKind.PAGE, page,
                    FrontierDriver.START, true, 0, true, null, null, null, null), FetchOutcome.DOCUMENT);
        }
        this.frontier.pass(Duration.ofMinutes(20)).requests();

        list(poll, this.frontier.now(), pages);
        assertThat(many()).hasSize(100);
        list(poll, this.frontier.now(), pages);
        assertThat(many()).hasSize(20);
    }

    // fifty leave at a time
    private List<FetchRequest> many() {
        return IntStream.range(0, 4).boxed().flatMap((i) -> looks(Duration.ofSeconds(1)).stream()).toList();
    }

    private FetchRequest poll(Duration time) {
        return only(FetchPurpose.POLL, this.frontier.pass(time).requests());
    }

    private void list(FetchRequest poll, Instant changed, String... pages) {
        this.frontier.pipe(Topic.FETCH_RESULT, "courier", Json.write(new FetchResult(poll, FetchOutcome.DOCUMENT, null,
                this.frontier.now(), null, null, "sha256:new", null, null, 200, null, null, null, null,
                Stream.of(pages).map((page) -> new ListedLink(page, FrontierDriver.START, null, changed)).toList())));
    }

    private List<FetchRequest> looks(Duration time) {
        this.frontier.pass(time);
        return this.frontier.requests().stream().filter((request) -> request.purpose() == FetchPurpose.LOOK).toList();
    }

    private static SourceDefinition definition() {
        return SourceDefinition.of("courier", SourceKind.FEED, "https://news.example/feed").following();
    }

}
