package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import copydesk.contract.Digest;
import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.EnvelopeHeaders;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.revision.Revisions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The whole ingest topology without a broker: documents in, records of any topic out. */
final class IngestDriver implements AutoCloseable {

    static final Instant FETCHED_AT = Instant.parse("2026-03-01T10:15:30Z");

    private final Topology topology;

    private final TopologyTestDriver driver;

    IngestDriver() {
        StreamsBuilder builder = new StreamsBuilder();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new IngestTopology(new Intake(IntakeSettings.defaults()), new SourceMeters(List.of(), registry),
                new Revisions(), registry)
            .connect(builder.stream(Topic.FETCHED.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "ingest-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        // of this JVM alone, since the tests of a module run in two, and builds beside
        // each other
        settings.put(StreamsConfig.STATE_DIR_CONFIG, "target/streams-" + ProcessHandle.current().pid());
        this.topology = builder.build();
        this.driver = new TopologyTestDriver(this.topology, settings);
    }

    /** The stores of each group of processors that make one task. */
    List<Set<String>> storesOfGroups() {
        return this.topology.describe().subtopologies().stream().map(IngestDriver::stores).toList();
    }

    private static Set<String> stores(TopologyDescription.Subtopology group) {
        return group.nodes()
            .stream()
            .filter(TopologyDescription.Processor.class::isInstance)
            .flatMap((node) -> ((TopologyDescription.Processor) node).stores().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Offers a file and returns its item id. */
    String offer(String fileName, String contentType, String document) {
        return offer(fileName, contentType, document, null);
    }

    /** Offers a file that a re-run brings. */
    String offerAgain(String fileName, String contentType, String document) {
        return offer(fileName, contentType, document, "run-1");
    }

    /** Offers what a source pushes. */
    String push(String source, String name, String document) {
        return offer(source, source + ":push/" + name, name + ".json", "application/json", document, null);
    }

    private String offer(String fileName, String contentType, String document, @Nullable String run) {
        return offer("files", "files:desk/" + fileName, fileName, contentType, document, run);
    }

    private String offer(String source, String identity, String fileName, String contentType, String document,
            @Nullable String run) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        String name = fileName.substring(0, fileName.lastIndexOf('.'));
        FetchFacts facts = new FetchFacts(source, identity, name, null, contentType, null, Digest.text(bytes));
        Envelope envelope = Envelope.fetched(Identity.itemId(identity, FETCHED_AT), identity, FETCHED_AT);
        RecordHeaders headers = new RecordHeaders(
                EnvelopeHeaders.write((run != null) ? envelope.again(run) : envelope));
        headers.add(Headers.FETCH_FACTS, Json.write(facts));
        pipe(identity, bytes, headers);
        return envelope.itemId();
    }

    /** Offers a page that was asked for at one address and lay at another. */
    String page(String asked, String url, int status, String document) {
        return page(asked, url, status, document, null);
    }

    /** Offers a page that a re-run brings. */
    String pageAgain(String asked, String url, int status, String document) {
        return page(asked, url, status, document, "run-1");
    }

    private String page(String asked, String url, int status, String document, @Nullable String run) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        FetchFacts facts = new FetchFacts("courier", asked, "page", url, "text/html", status, Digest.text(bytes));
        Envelope envelope = Envelope.fetched(Identity.itemId(asked, FETCHED_AT), asked, FETCHED_AT);
        RecordHeaders headers = new RecordHeaders(
                EnvelopeHeaders.write((run != null) ? envelope.again(run) : envelope));
        headers.add(Headers.FETCH_FACTS, Json.write(facts));
        pipe(asked, bytes, headers);
        return envelope.itemId();
    }

    void pipe(String key, byte[] value, RecordHeaders headers) {
        this.driver.createInputTopic(Topic.FETCHED.topicName(), new ByteArraySerializer(), new ByteArraySerializer())
            .pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, headers));
    }

    List<TestRecord<byte[], byte[]>> records(Topic topic) {
        return this.driver
            .createOutputTopic(topic.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList();
    }

    <T> List<T> values(Topic topic, Class<T> type) {
        return records(topic).stream().map((record) -> Json.read(record.value(), type)).toList();
    }

    List<Outcome> outcomes() {
        return values(Topic.OUTCOME, Outcome.class);
    }

    @Override
    public void close() {
        this.driver.close();
    }

}
