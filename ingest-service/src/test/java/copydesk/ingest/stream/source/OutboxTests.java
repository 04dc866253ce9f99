package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Reason;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.HostState;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.host.Job;
import copydesk.ingest.host.Refusal;
import copydesk.ingest.host.Step;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutboxTests {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    private static final FetchRequest REQUEST = new FetchRequest("request", "courier", FetchPurpose.POLL,
            SourceKind.FEED, "https://news.example/feed", NOW, false, 0, true, null, null, null, null);

    private final MockProducer<byte[], byte[]> producer = new MockProducer<>(false, null, new ByteArraySerializer(),
            new ByteArraySerializer());

    private final Outbox outbox = new Outbox(this.producer);

    @Test
    void sendsOrdersUnderTheNameOfTheirSource() {
        SourceCommand order = new SourceCommand("order", SourceCommandKind.PAUSE, "courier", "Ada Brandt", "Because.",
                NOW, null);

        this.outbox.send(order);

        assertThat(sent().topic()).isEqualTo(Topic.SOURCE_COMMAND.topicName());
        assertThat(sent().key()).asString(StandardCharsets.UTF_8).isEqualTo("courier");
        assertThat(Json.read(sent().value(), SourceCommand.class)).isEqualTo(order);
        assertThat(header("ce_type")).isEqualTo("newsroom.source.command");
        assertThat(header("ce_id")).isEqualTo("order");
    }

    @Test
    void sendsResultsUnderTheNameOfTheirSource() {
        FetchResult result = Results.of(new Step.Decline(new Job(REQUEST, "news.example", 0, 0), Refusal.CLOSED, null),
                NOW);

        this.outbox.send(result);

        assertThat(sent().topic()).isEqualTo(Topic.FETCH_RESULT.topicName());
        assertThat(sent().key()).asString(StandardCharsets.UTF_8).isEqualTo("courier");
        assertThat(Json.read(sent().value(), FetchResult.class)).isEqualTo(result);
        assertThat(header("ce_type")).isEqualTo("newsroom.fetch.ended");
    }

    @Test
    void sendsOfAListAsManyLinksAsARecordTakes() {
        String path = "新".repeat(1_400);
        List<ListedLink> links = IntStream.range(0, 2_000)
            .mapToObj((number) -> new ListedLink("https://news.example/" + path + number, NOW))
            .toList();

        this.outbox.send(FetchResult.told(REQUEST, FetchOutcome.DOCUMENT, NOW, null, links));

        List<ListedLink> told = Json.read(sent().value(), FetchResult.class).links();
        assertThat(told).isNotEmpty().isEqualTo(links.subList(0, told.size()));
        assertThat(sent().value().length).isBetween(Fitting.ROOM - 5_000, Fitting.ROOM);
    }

    @Test
    void saysThatNothingCameWhereTheRestIsTooLargeByItself() {
        String etag = "e".repeat(Fitting.ROOM);
        FetchResult result = new FetchResult(REQUEST, FetchOutcome.DOCUMENT, NOW, NOW, etag, null, null, null, null,
                200, null, null, null, null, List.of(new ListedLink("https://news.example/1", null)));

        this.outbox.send(result);

        FetchResult told = Json.read(sent().value(), FetchResult.class);
        assertThat(told.request()).isEqualTo(REQUEST);
        assertThat(told.outcome()).isEqualTo(FetchOutcome.FAILED);
        assertThat(told.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(told.detail()).isEqualTo("What came is too large to be told.");
        assertThat(told.links()).isEmpty();
    }

    @Test
    void sendsPausesUnderTheNameOfTheHost() {
        HostState state = new HostState("news.example", NOW, 2, NOW.plusSeconds(60));

        this.outbox.send(state);

        assertThat(sent().topic()).isEqualTo(Topic.HOST_STATE.topicName());
        assertThat(sent().key()).asString(StandardCharsets.UTF_8).isEqualTo("news.example");
        assertThat(Json.read(sent().value(), HostState.class)).isEqualTo(state);
        assertThat(header("ce_type")).isEqualTo("newsroom.host.paced");
    }

    @Test
    void isDoneWhenTheBrokerHasIt() {
        CompletableFuture<Void> sent = this.outbox.send(new HostState("news.example", NOW, 0, null));
        assertThat(sent).isNotDone();

        this.producer.completeNext();
        assertThat(sent).isCompleted();
    }

    @Test
    void failsAsTheBrokerDoes() {
        CompletableFuture<Void> sent = this.outbox.send(new HostState("news.example", NOW, 0, null));

        this.producer.errorNext(new IllegalStateException("no broker"));

        assertThat(sent).isCompletedExceptionally();
        assertThatThrownBy(sent::join).hasRootCauseMessage("no broker");
    }

    @Test
    void closesItsProducer() {
        this.outbox.close();

        assertThat(this.producer.closed()).isTrue();
    }

    private ProducerRecord<byte[], byte[]> sent() {
        return this.producer.history().get(0);
    }

    private String header(String name) {
        return new String(sent().headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

}
