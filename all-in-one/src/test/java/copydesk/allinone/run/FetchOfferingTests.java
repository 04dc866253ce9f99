package copydesk.allinone.run;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.edge.EnvelopeHeaders;
import copydesk.ingest.fetch.Egress;
import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.fetch.LocalFiles;
import copydesk.ingest.fetch.WebPages;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FetchOfferingTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-17T05:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final MockProducer<byte[], byte[]> kafka = new MockProducer<>(cluster(), true, null,
            new ByteArraySerializer(), new ByteArraySerializer());

    private final FetchOffering offering = new FetchOffering(new LocalFiles(FetchSettings.defaults(), CLOCK),
            new WebPages(new Egress(FetchSettings.defaults(), CLOCK), CLOCK),
            new FetchDoor(this.kafka, new FetchMeters(new SimpleMeterRegistry()), CLOCK));

    @Test
    void handsAFileOverUnderItsItemId() throws IOException {
        Path file = Files.writeString(this.folder.resolve("ferry.txt"), "Ferries stay in port");

        String item = this.offering.offer(new Place.LocalFile(file));

        ProducerRecord<byte[], byte[]> sent = this.kafka.history().get(0);
        assertThat(sent.topic()).isEqualTo(Topic.FETCHED.topicName());
        assertThat(new String(sent.value(), StandardCharsets.UTF_8)).isEqualTo("Ferries stay in port");
        assertThat(EnvelopeHeaders.text(sent.headers(), Headers.ID)).isEqualTo(item);
    }

    @Test
    void givesWhatCannotBeFetchedItsEnd() {
        String item = this.offering.offer(new Place.WebPage(URI.create("http://127.0.0.1:1/ferry")));

        ProducerRecord<byte[], byte[]> sent = this.kafka.history().get(0);
        assertThat(sent.topic()).isEqualTo(Topic.OUTCOME.topicName());
        Outcome outcome = Json.read(sent.value(), Outcome.class);
        assertThat(outcome.item()).isEqualTo(item);
        assertThat(outcome.state()).isEqualTo(EndState.REFUSED);
        assertThat(outcome.reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void saysWhenKafkaTakesNothing() throws IOException {
        Path file = Files.writeString(this.folder.resolve("ferry.txt"), "Ferries stay in port");
        MockProducer<byte[], byte[]> deaf = new MockProducer<>(cluster(), false, null, new ByteArraySerializer(),
                new ByteArraySerializer()) {

            @Override
            public synchronized java.util.concurrent.Future<org.apache.kafka.clients.producer.RecordMetadata> send(
                    ProducerRecord<byte[], byte[]> message, org.apache.kafka.clients.producer.Callback callback) {
                var sent = super.send(message, callback);
                errorNext(new TimeoutException("no broker"));
                return sent;
            }

        };
        FetchOffering unheard = new FetchOffering(new LocalFiles(FetchSettings.defaults(), CLOCK),
                new WebPages(new Egress(FetchSettings.defaults(), CLOCK), CLOCK),
                new FetchDoor(deaf, new FetchMeters(new SimpleMeterRegistry()), CLOCK));

        assertThatThrownBy(() -> unheard.offer(new Place.LocalFile(file))).isInstanceOf(Obstacle.class)
            .hasMessageContaining("Kafka did not take an item")
            .hasMessageContaining("no broker");
    }

    @Test
    void takesNoFolders() {
        assertThatIllegalArgumentException().isThrownBy(() -> this.offering.offer(new Place.Folder(this.folder)))
            .withMessageContaining("is a folder");
    }

    private static Cluster cluster() {
        Node node = new Node(1, "127.0.0.1", 1);
        Node[] nodes = { node };
        return new Cluster("test", List.of(node),
                List.of(new PartitionInfo(Topic.FETCHED.topicName(), 0, node, nodes, nodes),
                        new PartitionInfo(Topic.OUTCOME.topicName(), 0, node, nodes, nodes)),
                java.util.Set.of(), java.util.Set.of());
    }

}
