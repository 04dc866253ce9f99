package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrontierTopologyTests {

    private static final SourceDefinition FRONT = SourceDefinition.of("courier", SourceKind.FRONT_PAGE,
            "https://news.example/");

    private static final Duration TICK = Duration.ofMillis(250);

    private final FrontierDriver driver = new FrontierDriver();

    @AfterEach
    void close() {
        this.driver.close();
    }

    @Test
    void requestsWhatIsDueUnderItsHost() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT).pass(TICK);

        assertThat(this.driver.records(Topic.FETCH_REQUEST)).singleElement().satisfies((record) -> {
            assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("news.example");
            assertThat(EnvelopeHeaders.read(record.headers()).subject()).isEqualTo("https://news.example/");
        });
    }

    @Test
    void requestsNothingBeforeItsTime() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT).pass(TICK);
        this.driver.ended(this.driver.requests().get(0), FetchOutcome.UNCHANGED);

        assertThat(this.driver.pass(Duration.ofSeconds(59)).requests()).isEmpty();
        assertThat(this.driver.pass(Duration.ofSeconds(60)).requests()).hasSize(1);
        assertThat(this.driver.pass(Duration.ofMinutes(5)).requests()).isEmpty();
    }

    // the agenda counts in milliseconds, the clock in less
    @Test
    void forgetsNoPollThatIsDueWithinTheMillisecond() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT).pass(TICK);
        FetchRequest poll = this.driver.requests().get(0);
        Instant at = this.driver.now().plusNanos(900_000);
        this.driver.pipe(Topic.FETCH_RESULT, "courier", Json.write(new FetchResult(poll, FetchOutcome.UNCHANGED, at, at,
                null, null, null, null, null, 304, null, null, null, null, List.of())));
        List<TestRecord<byte[], byte[]>> states = this.driver.records(Topic.SOURCE_STATE);
        Instant due = Json.read(states.get(states.size() - 1).value(), SourceState.class).times().nextPoll();

        this.driver.pass(Duration.between(this.driver.now(), due.truncatedTo(ChronoUnit.MILLIS)));
        this.driver.pass(TICK);

        assertThat(due.getNano() % 1_000_000).isPositive();
        assertThat(this.driver.requests()).hasSize(1);
    }

    @Test
    void requestsWhatAFrontPageListsUnderTheHostsOfTheArticles() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT).pass(TICK);
        FetchRequest poll = this.driver.requests().get(0);

        this.driver.ended(poll, FetchOutcome.DOCUMENT, "https://news.example/1", "https://blog.example:8080/2");

        assertThat(this.driver.records(Topic.FETCH_REQUEST))
            .extracting((record) -> new String(record.key(), StandardCharsets.UTF_8))
            .containsExactly("news.example", "blog.example");
    }

    @Test
    void requestsNothingTwiceForAResultThatComesTwice() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT).pass(TICK);
        FetchRequest poll = this.driver.requests().get(0);

        this.driver.ended(poll, FetchOutcome.DOCUMENT, "https://news.example/1");
        this.driver.ended(poll, FetchOutcome.DOCUMENT, "https://news.example/1");

        assertThat(this.driver.requests()).hasSize(1);
    }

    @Test
    void tellsEachStateOfASource() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT)
            .pass(TICK)
            .order(SourceCommandKind.PAUSE, "courier", null);

        List<SourceState> states = this.driver.records(Topic.SOURCE_STATE)
            .stream()
            .map((record) -> Json.read(record.value(), SourceState.class))
            .toList();

        assertThat(states).extracting(SourceState::health)
            .containsExactly(SourceHealth.HEALTHY, SourceHealth.HEALTHY, SourceHealth.PAUSED);
        assertThat(states.get(1).outstanding()).isNotNull();
    }

    @Test
    void forgetsWhatIsRemoved() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT);
        this.driver.records(Topic.SOURCE_STATE);

        this.driver.order(SourceCommandKind.REMOVE, "courier", null).pass(Duration.ofHours(2));

        assertThat(this.driver.records(Topic.SOURCE_STATE)).singleElement().extracting(TestRecord::value).isNull();
        assertThat(this.driver.requests()).isEmpty();
    }

    @Test
    void passesOverWhatIsNoOrder() {
        this.driver.pipe(Topic.SOURCE_COMMAND, "courier", "{\"id\": 1".getBytes(StandardCharsets.UTF_8));

        assertThat(this.driver.order(SourceCommandKind.ADD, "courier", FRONT).pass(TICK).requests()).hasSize(1);
        assertThat(this.driver.registry.get("copydesk.hop.left")
            .tags("hop", "frontier", "how", "failed")
            .counter()
            .count()).isEqualTo(1);
    }

    @Test
    void countsSourcesByTheirHealth() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT)
            .order(SourceCommandKind.ADD, "echo",
                    SourceDefinition.of("echo", SourceKind.FEED, "https://echo.example/rss"))
            .order(SourceCommandKind.PAUSE, "echo", null)
            .order(SourceCommandKind.REMOVE, "courier", null);

        assertThat(health("healthy")).isZero();
        assertThat(health("paused")).isEqualTo(1);
    }

    @Test
    void countsNoSourceAnyMoreWhoseTaskHasGone() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT)
            .order(SourceCommandKind.ADD, "echo",
                    SourceDefinition.of("echo", SourceKind.FEED, "https://echo.example/rss"))
            .order(SourceCommandKind.REMOVE, "echo", null);
        assertThat(health("healthy")).isEqualTo(1);

        this.driver.close();

        assertThat(health("healthy")).isZero();
    }

    private double health(String health) {
        return this.driver.registry.get("copydesk.source.health").tag("health", health).gauge().value();
    }

    @Test
    void countsPollsAndWhatTheyFind() {
        this.driver.order(SourceCommandKind.ADD, "courier", FRONT).pass(TICK);

        this.driver.ended(this.driver.requests().get(0), FetchOutcome.DOCUMENT, "https://news.example/1",
                "https://news.example/2");

        assertThat(this.driver.registry.get("copydesk.source.polls").tag("outcome", "document").counter().count())
            .isEqualTo(1);
        assertThat(this.driver.registry.get("copydesk.source.found").counter().count()).isEqualTo(2);
        assertThat(this.driver.registry.get("copydesk.source.lateness").timer().count()).isEqualTo(1);
    }

}
