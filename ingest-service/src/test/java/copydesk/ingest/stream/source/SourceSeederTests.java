package copydesk.ingest.stream.source;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.frontier.Frontier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceSeederTests {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    private static final SourceDefinition FEED = SourceDefinition.of("courier", SourceKind.FEED,
            "https://news.example/feed");

    private static final SourceDefinition PAGE = SourceDefinition.of("herald", SourceKind.PAGE,
            "https://herald.example/");

    private final MockProducer<byte[], byte[]> producer = new MockProducer<>(false, null, new ByteArraySerializer(),
            new ByteArraySerializer());

    @Test
    void ordersEachSourceOfTheSettings() {
        seeder(FEED, PAGE).start();

        assertThat(orders()).extracting(SourceCommand::source).containsExactly("courier", "herald");
        assertThat(orders()).allSatisfy((order) -> {
            assertThat(order.command()).isEqualTo(SourceCommandKind.ADD);
            assertThat(order.who()).isEqualTo(Frontier.CONFIGURATION);
            assertThat(order.why()).isEqualTo("It is in the settings.");
            assertThat(order.at()).isEqualTo(NOW);
        });
        assertThat(orders().get(0).definition()).isEqualTo(FEED);
    }

    @Test
    void namesTheSameOrderTheSameAtEachStart() {
        seeder(FEED).start();
        seeder(FEED).start();
        seeder(SourceDefinition.of("courier", SourceKind.FEED, "https://news.example/rss")).start();

        List<String> ids = orders().stream().map(SourceCommand::id).toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @Test
    void startsWithoutWaitingForTheBroker() {
        SourceSeeder seeder = seeder(FEED);
        assertThat(seeder.isRunning()).isFalse();

        seeder.start();
        assertThat(seeder.isRunning()).isTrue();

        this.producer.errorNext(new IllegalStateException("no broker"));
        assertThat(seeder.isRunning()).isTrue();

        seeder.stop();
        assertThat(seeder.isRunning()).isFalse();
    }

    @Test
    void ordersNothingWhereNothingIsSet() {
        seeder().start();

        assertThat(this.producer.history()).isEmpty();
    }

    private SourceSeeder seeder(SourceDefinition... sources) {
        return new SourceSeeder(List.of(sources), new Outbox(this.producer), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<SourceCommand> orders() {
        return this.producer.history()
            .stream()
            .map((record) -> Json.read(record.value(), SourceCommand.class))
            .toList();
    }

}
