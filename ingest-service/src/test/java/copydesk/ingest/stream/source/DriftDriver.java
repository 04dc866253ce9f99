package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import copydesk.contract.Digest;
import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.drift.Fault;
import copydesk.contract.drift.SourceSample;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceState;
import copydesk.edge.EnvelopeHeaders;
import copydesk.ingest.drift.SourceShape;
import copydesk.ingest.frontier.Frontier;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.revision.Revisions;
import copydesk.ingest.stream.IngestTopology;
import copydesk.ingest.stream.SourceMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * Both topologies of ingest without a broker: documents of a source in, what is known of
 * the source out.
 */
final class DriftDriver implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final TopologyTestDriver driver;

    private Instant now = START;

    private @Nullable SourceState last;

    DriftDriver() {
        StreamsBuilder builder = new StreamsBuilder();
        new IngestTopology(new Intake(IntakeSettings.defaults()), new SourceMeters(List.of(), this.registry),
                new Revisions(), this.registry)
            .connect(stream(builder, Topic.FETCHED));
        new FrontierTopology(new Frontier(FrontierSettings.defaults()), new FrontierMeters(this.registry),
                this.registry)
            .connect(stream(builder, Topic.SOURCE_COMMAND), stream(builder, Topic.FETCH_RESULT),
                    stream(builder, Topic.SOURCE_SAMPLE));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "drift-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, "target/streams-" + ProcessHandle.current().pid());
        this.driver = new TopologyTestDriver(builder.build(), settings, START);
    }

    private static KStream<byte[], byte[]> stream(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
    }

    void order(SourceCommandKind kind, String source, @Nullable SourceDefinition definition) {
        SourceCommand command = new SourceCommand("order", kind, source, "Ada Brandt", "Because.", this.now,
                definition);
        pipe(Topic.SOURCE_COMMAND, source, Json.write(command), EnvelopeHeaders.write(new Envelope("item",
                EventType.SOURCE_COMMANDED, "/copydesk/test", source, this.now, null, Traceparent.ofItem("item"))));
    }

    /**
     * A source is known by forty articles with a date and without an author; the driver
     * commits after each record, which takes its time.
     */
    void knows(String source) {
        SourceShape shape = null;
        for (int i = 0; i < 40; i++) {
            this.now = this.now.plus(Duration.ofHours(1));
            shape = SourceShape.with(shape,
                    new SourceSample(source, this.now, 161, List.of(Fault.NO_AUTHOR), "known-" + i));
        }
        KeyValueStore<String, byte[]> shapes = this.driver.getKeyValueStore("shapes");
        shapes.put(source, Json.write(shape));
    }

    /** Offers what was fetched of a source, an hour after the last. */
    void fetched(String source, String url, String type, String document, @Nullable String run) {
        this.now = this.now.plus(Duration.ofHours(1));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Envelope envelope = Envelope.fetched(Identity.itemId(url, this.now), url, this.now);
        RecordHeaders headers = new RecordHeaders(
                EnvelopeHeaders.write((run != null) ? envelope.again(run) : envelope));
        headers.add(Headers.FETCH_FACTS,
                Json.write(new FetchFacts(source, url, "page", url, type, 200, Digest.text(bytes))));
        pipe(Topic.FETCHED, url, bytes, headers);
    }

    private void pipe(Topic topic, String key, byte[] value, org.apache.kafka.common.header.Headers headers) {
        this.driver.createInputTopic(topic.topicName(), new ByteArraySerializer(), new ByteArraySerializer())
            .pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, headers));
    }

    /** The source as it was told last. */
    SourceState state() {
        for (TestRecord<byte[], byte[]> record : records(Topic.SOURCE_STATE.topicName())) {
            this.last = Json.read(record.value(), SourceState.class);
        }
        if (this.last == null) {
            throw new AssertionError("No state was told");
        }
        return this.last;
    }

    List<TestRecord<byte[], byte[]>> records(String topic) {
        return this.driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList();
    }

    /**
     * The driver after a restart: it has what lies on the changelogs, and nothing else.
     */
    DriftDriver restarted() {
        Map<String, List<TestRecord<byte[], byte[]>>> changelogs = new LinkedHashMap<>();
        for (String store : List.of("sources", "shapes", "uris", "histories")) {
            changelogs.put(store, records("drift-test-" + store + "-changelog"));
        }
        SourceState known = state();
        close();
        DriftDriver next = new DriftDriver();
        next.now = this.now;
        next.last = known;
        changelogs.forEach((store, records) -> records.forEach((record) -> next.restore(store, record)));
        return next;
    }

    private void restore(String store, TestRecord<byte[], byte[]> record) {
        KeyValueStore<String, byte[]> state = this.driver.getKeyValueStore(store);
        state.put(new String(record.key(), StandardCharsets.UTF_8), record.value());
    }

    @Override
    public void close() {
        this.driver.close();
    }

}
