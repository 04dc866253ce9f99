package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.source.FetchOutcome;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceCommand;
import copydesk.contract.source.SourceCommandKind;
import copydesk.contract.source.SourceDefinition;
import copydesk.edge.EnvelopeHeaders;
import copydesk.ingest.frontier.Frontier;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.websub.WebSubSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The frontier topology without a broker; its clock goes where a test sets it. */
final class FrontierDriver implements AutoCloseable {

    static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final TopologyTestDriver driver;

    private Instant now = START;

    private boolean closed;

    FrontierDriver() {
        this(WebSubSettings.defaults());
    }

    FrontierDriver(WebSubSettings hubs) {
        StreamsBuilder builder = new StreamsBuilder();
        new FrontierTopology(new Frontier(FrontierSettings.defaults(), hubs), new FrontierMeters(this.registry),
                this.registry)
            .connect(stream(builder, Topic.SOURCE_COMMAND), stream(builder, Topic.FETCH_RESULT),
                    stream(builder, Topic.SOURCE_SAMPLE));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "frontier-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        // of this JVM alone, since the tests of a module run in two, and builds beside
        // each other
        settings.put(StreamsConfig.STATE_DIR_CONFIG, "target/streams-" + ProcessHandle.current().pid());
        this.driver = new TopologyTestDriver(builder.build(), settings, START);
    }

    private static KStream<byte[], byte[]> stream(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
    }

    FrontierDriver order(SourceCommandKind kind, String source, @Nullable SourceDefinition definition) {
        pipe(Topic.SOURCE_COMMAND, source,
                Json.write(new SourceCommand("order", kind, source, "Ada Brandt", "Because.", this.now, definition)));
        return this;
    }

    /** Lets time go on; what is due is requested. */
    FrontierDriver pass(Duration time) {
        this.now = this.now.plus(time);
        this.driver.advanceWallClockTime(time);
        return this;
    }

    Instant now() {
        return this.now;
    }

    FrontierDriver ended(FetchRequest request, FetchOutcome outcome, String... links) {
        pipe(Topic.FETCH_RESULT, request.source(),
                Json.write(new FetchResult(request, outcome, this.now, this.now, "\"1\"", null,
                        "sha256:" + links.length, null, null, 200, null, null, null, null,
                        List.of(links).stream().map((url) -> new ListedLink(url, null)).toList())));
        return this;
    }

    void pipe(Topic topic, String key, byte[] value) {
        Envelope envelope = new Envelope("item", EventType.FETCH_ENDED, "/copydesk/test", key, this.now, null,
                Traceparent.ofItem("item"));
        this.driver.createInputTopic(topic.topicName(), new ByteArraySerializer(), new ByteArraySerializer())
            .pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, EnvelopeHeaders.write(envelope)));
    }

    List<TestRecord<byte[], byte[]>> records(Topic topic) {
        return this.driver
            .createOutputTopic(topic.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList();
    }

    List<FetchRequest> requests() {
        return records(Topic.FETCH_REQUEST).stream()
            .map((record) -> Json.read(record.value(), FetchRequest.class))
            .toList();
    }

    @Override
    public void close() {
        // the topology cannot be closed twice
        if (!this.closed) {
            this.closed = true;
            this.driver.close();
        }
    }

}
