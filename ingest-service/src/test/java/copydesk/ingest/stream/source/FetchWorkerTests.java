package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import copydesk.contract.Topic;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.HostState;
import copydesk.ingest.fetch.Answer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What a worker takes, whom it asks in which order, and what it commits. */
@Timeout(60)
class FetchWorkerTests {

    private static final String SLOW = "https://a.example/slow";

    private final FetchBench bench = new FetchBench(4, Duration.ZERO);

    @AfterEach
    void close() {
        this.bench.close();
        assertThat(this.bench.web.isCrowded()).as("a host was asked twice at once").isFalse();
    }

    @Test
    void asksForRobotsTxtFetchesOffersAndCommits() {
        this.bench.request(0, "a.example", "/1").start().give(0);

        FetchBench.await(() -> this.bench.committed(0).equals("1"));

        assertThat(this.bench.web.asked()).containsExactly("https://a.example/robots.txt", "https://a.example/1");
        assertThat(this.bench.sent(Topic.FETCHED)).containsExactly("https://a.example/1");
        assertThat(this.bench.sent(Topic.FETCH_RESULT)).containsExactly("https://a.example/1");
    }

    @Test
    void keepsTheOrderOfAHost() {
        this.bench.request(0, "a.example", "/3").request(0, "a.example", "/1").request(0, "a.example", "/2");

        this.bench.start().give(0);

        FetchBench.await(() -> this.bench.committed(0).equals("3"));
        assertThat(this.bench.web.asked()).containsExactly("https://a.example/robots.txt", "https://a.example/3",
                "https://a.example/1", "https://a.example/2");
    }

    @Test
    void commitsWhichLaterOnesAreDoneWhileAHostIsSlow() {
        this.bench.web.hold(SLOW);
        this.bench.request(0, "a.example", "/slow").request(0, "b.example", "/1").request(0, "b.example", "/2");

        this.bench.start().give(0);

        FetchBench.await(() -> this.bench.committed(0).equals("0 1-2"));
        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.committed(0).equals("3"));
    }

    @Test
    void doesNotFetchWhatWasDoneBefore() {
        this.bench.consumer.places.put(FetchBench.of(0), new OffsetAndMetadata(1, "1,3"));
        IntStream.range(0, 6).forEach((offset) -> this.bench.request(0, "a.example", "/" + offset));

        this.bench.start().give(0);

        FetchBench.await(() -> this.bench.committed(0).equals("6"));
        assertThat(this.bench.web.pages()).containsExactly("https://a.example/1", "https://a.example/3",
                "https://a.example/5");
    }

    @Test
    void asksNoMoreHostsAtOnceThanItMay() {
        IntStream.range(0, 10).forEach((host) -> {
            this.bench.web.hold("https://host-" + host + ".example/robots.txt");
            this.bench.request(0, "host-" + host + ".example", "/");
        });

        this.bench.start().give(0);

        FetchBench.await(() -> this.bench.web.asked().size() == 4);
        this.bench.web.letGo();
        FetchBench.await(() -> this.bench.committed(0).equals("10"));
        assertThat(this.bench.web.mostAtOnce()).isEqualTo(4);
    }

    @Test
    void tellsSinceWhenAHostWaitsThatMayBeAsked() {
        Instant begin = this.bench.clock.instant();
        IntStream.range(0, 5).forEach((host) -> {
            this.bench.web.hold("https://host-" + host + ".example/robots.txt");
            this.bench.request(0, "host-" + host + ".example", "/");
        });
        this.bench.start().give(0);
        FetchBench.await(() -> this.bench.web.asked().size() == 4);

        this.bench.clock.pass(Duration.ofMinutes(3));
        FetchBench.await(() -> begin.equals(this.bench.readySince));

        this.bench.web.letGo();
        FetchBench.await(() -> this.bench.committed(0).equals("5") && this.bench.readySince == null);
    }

    @Test
    void readsNoFurtherInAPartitionInWhichManyWait() {
        this.bench.web.hold(SLOW);
        this.bench.request(0, "a.example", "/slow").request(1, "b.example", "/1");
        IntStream.range(0, 1_000).forEach((number) -> this.bench.list(0, "a.example", "/" + number));

        this.bench.start().give(0, 1);

        FetchBench.await(() -> this.bench.consumer.paused().equals(Set.of(FetchBench.of(0))));
        FetchBench.await(() -> this.bench.committed(1).equals("1"));
        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.committed(0).equals("1001"));
        assertThat(this.bench.consumer.paused()).isEmpty();
        assertThat(this.bench.web.pages()).hasSize(1_002).doesNotHaveDuplicates();
    }

    @Test
    void readsOnWhereManyWaitForOneSlowHostAndHasThemComeAgainLater() {
        this.bench.web.hold(SLOW);
        this.bench.request(0, "a.example", "/slow");
        IntStream.range(0, 1_250).forEach((number) -> this.bench.request(0, "a.example", "/" + number));
        this.bench.request(0, "b.example", "/1");

        this.bench.start().give(0);

        FetchBench.await(() -> this.bench.sent(Topic.FETCHED).equals(List.of("https://b.example/1")));
        FetchBench.await(() -> this.bench.sent(Topic.FETCH_RESULT).size() == 1_152);
        assertThat(this.bench.consumer.paused()).isEmpty();
        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.committed(0).equals("1252"));
        assertThat(this.bench.web.pages()).hasSize(101);
    }

    @Test
    void fetchesOnceWhatIsAskedForAgainWhileItWaits() {
        this.bench.web.hold(SLOW);
        this.bench.request(0, "a.example", "/slow");
        this.bench.list(0, "a.example", "/1").list(0, "a.example", "/2").list(0, "a.example", "/1");

        this.bench.start().give(0);

        FetchBench.await(() -> this.bench.committed(0).equals("0 1"));
        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.committed(0).equals("4"));
        assertThat(this.bench.web.pages()).containsExactly(SLOW, "https://a.example/1", "https://a.example/2");
    }

    @Test
    void passesOverWhatNobodyCanRead() {
        byte[] words = "no request".getBytes(StandardCharsets.UTF_8);
        this.bench.record(0, words, words).record(0, words, null).record(0, null, words).request(0, "a.example", "/1");

        this.bench.start().give(0);

        FetchBench.await(() -> this.bench.committed(0).equals("4"));
        assertThat(this.bench.web.pages()).containsExactly("https://a.example/1");
        assertThat(this.bench.passedOver).hasValue(3);
    }

    @Test
    void commitsOnceMoreWhatCouldNotBeCommitted() {
        this.bench.consumer.failingCommits = 2;
        this.bench.request(0, "a.example", "/1").start().give(0);

        FetchBench.await(() -> this.bench.committed(0).equals("1"));

        assertThat(this.bench.consumer.failingCommits).isZero();
        assertThat(this.bench.web.pages()).hasSize(1);
    }

    @Test
    void leavesAHostAloneThatAsksForItAndSaysSo() {
        this.bench.web.answer("https://a.example/1", () -> new Answer.Busy(429, Duration.ofHours(1)));
        this.bench.request(0, "a.example", "/1").request(0, "a.example", "/2").start().give(0);

        FetchBench.await(() -> this.bench.committed(0).equals("2"));

        assertThat(this.bench.web.pages()).containsExactly("https://a.example/1");
        assertThat(this.bench.result().request().url()).isEqualTo("https://a.example/2");
        assertThat(this.bench.result().outcome()).isEqualTo(FetchOutcome.BUSY);
        assertThat(this.bench.result().retryAt()).isEqualTo(this.bench.clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void keepsAPauseThatAnEarlierFetcherWroteDown() {
        this.bench.knows(0,
                new HostState("a.example", this.bench.clock.instant().plus(Duration.ofMinutes(2)), 0, null));
        this.bench.request(0, "a.example", "/1").request(0, "b.example", "/1").start().give(0);

        FetchBench.await(() -> this.bench.committed(0).equals("0 1"));
        assertThat(this.bench.web.asked()).doesNotContain("https://a.example/robots.txt");

        this.bench.clock.pass(Duration.ofMinutes(2));
        FetchBench.await(() -> this.bench.committed(0).equals("2"));
    }

    @Test
    void keepsThePauseOfAHostThoughAnotherPartitionGoes() {
        this.bench.knows(5,
                new HostState("a.example", this.bench.clock.instant(), 1, this.bench.clock.instant().plusSeconds(60)));
        this.bench.start().give(0, 5).take(5);

        this.bench.request(5, "a.example", "/1").request(5, "b.example", "/1").give(5);

        FetchBench.await(() -> this.bench.committed(5).equals("2"));
        assertThat(this.bench.web.pages()).containsExactly("https://b.example/1");
    }

    @Test
    void keepsThePauseOfAHost() {
        try (FetchBench polite = new FetchBench(4, Duration.ofSeconds(4))) {
            // shorter than pauses that are written down before a host is asked
            polite.request(0, "a.example", "/1").request(0, "b.example", "/1").start().give(0);
            FetchBench.await(() -> polite.sent(Topic.HOST_STATE).size() == 2);
            assertThat(polite.web.pages()).isEmpty();

            polite.clock.pass(Duration.ofSeconds(4));
            FetchBench.await(() -> polite.committed(0).equals("2"));

            assertThat(polite.web.pages()).containsExactlyInAnyOrder("https://a.example/1", "https://b.example/1");
        }
    }

    @Test
    void offersAnAnswerOnlyOnceHoweverOftenItIsAsked() {
        this.bench.request(0, "a.example", "/1").start().give(0);
        FetchBench.await(() -> this.bench.committed(0).equals("1"));

        this.bench.take();
        this.bench.give(0);
        this.bench.give(0, 1);

        this.bench.end();
        assertThat(this.bench.ended()).isNull();
        assertThat(this.bench.sent(Topic.FETCHED)).isEqualTo(List.of("https://a.example/1"));
    }

}
