package copydesk.publish.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.EnvelopeHeaders;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.format.Formats;
import copydesk.publish.version.Desk;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * The whole publish topology without a broker: articles and commands in, records of any
 * topic out.
 */
final class PublishDriver implements Publishing {

    static final Instant FETCHED_AT = Instant.parse("2026-03-01T10:15:30Z");

    private static final Map<Topic, EventType> TYPES = Map.of(Topic.COMMAND, EventType.COMMAND_GIVEN, Topic.RELATION,
            EventType.ARTICLE_RELATED);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final TopologyTestDriver driver;

    PublishDriver() {
        this(FETCHED_AT);
    }

    PublishDriver(Formats formats) {
        this(formats, FETCHED_AT);
    }

    /** A driver that starts when it is that late. */
    PublishDriver(Instant start) {
        this(Formats.every(), start);
    }

    private PublishDriver(Formats formats, Instant start) {
        StreamsBuilder builder = new StreamsBuilder();
        PublishMeters meters = new PublishMeters(this.registry, Clock.fixed(FETCHED_AT.plusSeconds(2), ZoneOffset.UTC));
        new PublishTopology(new Desk(new DocumentCheck(CheckSettings.ofTopics())), formats, meters, this.registry)
            .connect(source(builder, Topic.ENRICHED), source(builder, Topic.COMMAND), source(builder, Topic.RELATION));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "publish-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        // of this JVM alone, since the tests of a module run in two, and builds beside each other
        settings.put(StreamsConfig.STATE_DIR_CONFIG, "target/streams-" + ProcessHandle.current().pid());
        this.driver = new TopologyTestDriver(builder.build(), settings, start);
    }

    private static KStream<byte[], byte[]> source(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
    }

    void take(Topic topic, String item, String uri, byte @Nullable [] value) {
        EventType type = TYPES.getOrDefault(topic, EventType.ARTICLE_ENRICHED);
        take(topic, uri, value, Envelope.fetched(item, uri, FETCHED_AT).next("enrich", type, uri));
    }

    private void take(Topic topic, String uri, byte @Nullable [] value, Envelope envelope) {
        this.driver.createInputTopic(topic.topicName(), new ByteArraySerializer(), new ByteArraySerializer())
            .pipeInput(new TestRecord<>(uri.getBytes(StandardCharsets.UTF_8), value, EnvelopeHeaders.write(envelope)));
    }

    @Override
    public PublishDriver restarted(Instant start) {
        Map<String, Map<String, byte[]>> stores = new HashMap<>();
        for (String name : List.of("articles", "due")) {
            stores.put(name, entries(name));
        }
        close();
        PublishDriver next = new PublishDriver(start);
        stores.forEach((name, entries) -> {
            KeyValueStore<String, byte[]> there = next.driver.getKeyValueStore(name);
            entries.forEach(there::put);
        });
        return next;
    }

    private Map<String, byte[]> entries(String store) {
        Map<String, byte[]> entries = new HashMap<>();
        try (KeyValueIterator<String, byte[]> all = this.driver.<String, byte[]>getKeyValueStore(store).all()) {
            all.forEachRemaining((entry) -> entries.put(entry.key, entry.value));
        }
        return entries;
    }

    @Override
    public void take(String item, EnrichedArticle article) {
        String uri = article.article().uri();
        Envelope envelope = Envelope.fetched(item, uri, FETCHED_AT)
            .next("enrich", EventType.ARTICLE_ENRICHED, uri)
            .embargoed(article.article().particulars().embargoedUntil());
        take(Topic.ENRICHED, uri, Json.write(article), envelope);
    }

    @Override
    public void take(String item, Command command) {
        take(Topic.COMMAND, item, String.valueOf(command.uri()), Json.write(command));
    }

    @Override
    public void advance(Duration time) {
        this.driver.advanceWallClockTime(time);
    }

    List<TestRecord<byte[], byte[]>> records(Topic topic) {
        return this.driver
            .createOutputTopic(topic.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList();
    }

    @Override
    public List<byte[]> values(Topic topic) {
        return records(topic).stream().map(TestRecord::value).toList();
    }

    @Override
    public List<Outcome> outcomes() {
        return records(Topic.OUTCOME).stream().map((record) -> Json.read(record.value(), Outcome.class)).toList();
    }

    /** What is remembered of an article, as JSON. */
    String state(String uri) {
        return new String(this.driver.<String, byte[]>getKeyValueStore("articles").get(uri), StandardCharsets.UTF_8);
    }

    SimpleMeterRegistry registry() {
        return this.registry;
    }

    @Override
    public void close() {
        this.driver.close();
    }

}
