package copydesk.ingest.stream.source;

import java.time.Duration;
import java.util.List;

import copydesk.contract.Topic;
import copydesk.contract.ledger.Reason;
import copydesk.ingest.fetch.Answer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of requests when partitions go, errands fail and workers end. */
@Timeout(60)
class FetchWorkerHandoverTests {

    private static final String SLOW = "https://a.example/slow";

    private final FetchBench bench = new FetchBench(4, Duration.ZERO);

    @AfterEach
    void close() {
        this.bench.close();
        assertThat(this.bench.web.isCrowded()).as("a host was asked twice at once").isFalse();
    }

    @Test
    void finishesWhatIsUnderWayBeforeItsPartitionGoes() {
        slowAndTwoMore();

        this.bench.take(1);
        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.committed(0).equals("1"));
        this.bench.give(1);

        assertThat(this.bench.web.pages()).containsExactlyInAnyOrder(SLOW, "https://b.example/1");
        assertThat(this.bench.sent(Topic.FETCHED)).contains(SLOW);
    }

    @Test
    void goesOnWhereItStoodWhenAPartitionComesBack() {
        slowAndTwoMore();
        this.bench.take(1);
        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.committed(0).equals("1"));

        this.bench.give(0, 1);

        FetchBench.await(() -> this.bench.committed(0).equals("3"));
        assertThat(this.bench.web.pages()).containsExactlyInAnyOrder(SLOW, "https://b.example/1", "https://a.example/2",
                "https://a.example/3");
    }

    @Test
    void waitsNoLongerForAHostThanARequestMayTake() {
        slowAndTwoMore();
        this.bench.take(1);

        // by and by, since nobody sees when it begins to wait
        FetchBench.await(() -> {
            this.bench.clock.pass(Duration.ofSeconds(61));
            return this.bench.committed(0).equals("0");
        });
        this.bench.give(1);
        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.sent(Topic.FETCH_RESULT).contains(SLOW));

        assertThat(this.bench.committed(0)).isEqualTo("0");
        assertThat(this.bench.isAtWork()).isTrue();
    }

    @Test
    void fetchesOnlyWhatWasUnderWayOnceMoreAfterAPartitionWasLost() {
        slowAndTwoMore();

        this.bench.lose(0);
        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.sent(Topic.FETCH_RESULT).contains(SLOW));
        assertThat(this.bench.committed(0)).isEmpty();
        this.bench.give(0, 1);

        FetchBench.await(() -> this.bench.committed(0).equals("3"));
        assertThat(this.bench.web.pages()).containsExactlyInAnyOrder(SLOW, "https://b.example/1", SLOW,
                "https://a.example/2", "https://a.example/3");
    }

    @Test
    void asksAHostOnceAtATimeEvenIfItsPartitionWasLostAndComesBack() {
        slowAndTwoMore();
        this.bench.lose(0);
        this.bench.give(0, 1);

        // whose robots.txt is asked for next shows that the requests were taken
        this.bench.request(1, "c.example", "/1").give(0, 1);
        FetchBench.await(() -> this.bench.web.pages().contains("https://c.example/1"));
        assertThat(this.bench.web.pages()).containsOnlyOnce(SLOW);

        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.committed(0).equals("3"));
    }

    @Test
    void endsWithAFailureWithoutWaitingAndCommitsWhatIsDone() {
        this.bench.web.hold(SLOW);
        this.bench.web.hold("https://b.example/1");
        this.bench.web.answer("https://b.example/1", () -> {
            throw new IllegalStateException("no broker");
        });
        this.bench.request(0, "a.example", "/slow").request(0, "b.example", "/1").request(0, "c.example", "/1");
        this.bench.start().give(0);
        FetchBench.await(() -> this.bench.committed(0).equals("0 2"));

        this.bench.web.letGo("https://b.example/1");

        assertThat(this.bench.ended()).isInstanceOf(KafkaException.class)
            .hasMessage("A request to b.example could not be brought to its end: IllegalStateException")
            .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(this.bench.committed(0)).isEqualTo("0 2");
    }

    @Test
    void endsWithAnErrorAsWithAFailure() {
        this.bench.web.answer("https://a.example/1", () -> {
            throw new AssertionError("a bug");
        });
        this.bench.request(0, "a.example", "/1").start().give(0);

        assertThat(this.bench.ended()).hasRootCauseInstanceOf(AssertionError.class);
        assertThat(this.bench.committed(0)).isEqualTo("0");
    }

    @Test
    void bringsWhatIsUnderWayToItsEndWhenItIsEnded() {
        slowAndTwoMore();

        this.bench.end();
        this.bench.web.letGo(SLOW);

        assertThat(this.bench.ended()).isNull();
        // it may have begun the next one before it saw that it is to end
        List<String> offered = this.bench.sent(Topic.FETCHED);
        assertThat(offered).contains(SLOW).doesNotContain("https://a.example/3");
        assertThat(this.bench.web.pages()).containsExactlyInAnyOrderElementsOf(offered);
        assertThat(this.bench.committed(0)).isEqualTo(String.valueOf(offered.size() - 1));
    }

    @Test
    void saysNothingOfAnAnswerThatNobodyWaitsFor() {
        this.bench.web.answer(SLOW, () -> new Answer.Failed(Reason.UNREACHABLE, "The way out is closed."));
        slowAndTwoMore();

        this.bench.end();
        this.bench.interrupt();
        assertThat(this.bench.ended()).isInstanceOf(InterruptedException.class);
        this.bench.web.letGo(SLOW);
        FetchBench.await(() -> this.bench.web.isIdle());

        assertThat(this.bench.sent(Topic.FETCH_RESULT)).isEqualTo(List.of("https://b.example/1"));
        assertThat(this.bench.sent(Topic.OUTCOME)).isEmpty();
        assertThat(this.bench.committed(0)).isEqualTo("0");
    }

    private void slowAndTwoMore() {
        this.bench.web.hold(SLOW);
        this.bench.request(0, "a.example", "/slow").request(0, "a.example", "/2").request(0, "a.example", "/3");
        this.bench.request(1, "b.example", "/1").start().give(0, 1);
        FetchBench
            .await(() -> this.bench.web.pages().contains(SLOW) && this.bench.sent(Topic.FETCH_RESULT).size() == 1);
    }

}
