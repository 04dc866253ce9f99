package copydesk.publish.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
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
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * The whole publish topology without a broker: articles and commands in, records of any
 * topic out.
 */
final class PublishDriver implements AutoCloseable {

    static final Instant FETCHED_AT = Instant.parse("2026-03-01T10:15:30Z");

    private static final Map<Topic, EventType> TYPES = Map.of(Topic.COMMAND, EventType.COMMAND_GIVEN, Topic.RELATION,
            EventType.ARTICLE_RELATED);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final TopologyTestDriver driver;

    PublishDriver() {
        this(Formats.every());
    }

    PublishDriver(Formats formats) {
        StreamsBuilder builder = new StreamsBuilder();
        PublishMeters meters = new PublishMeters(this.registry, Clock.fixed(FETCHED_AT.plusSeconds(2), ZoneOffset.UTC));
        new PublishTopology(new Desk(new DocumentCheck(CheckSettings.ofTopics())), formats, meters, this.registry)
            .connect(source(builder, Topic.ENRICHED), source(builder, Topic.COMMAND), source(builder, Topic.RELATION));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "publish-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        this.driver = new TopologyTestDriver(builder.build(), settings);
    }

    private static KStream<byte[], byte[]> source(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
    }

    void take(Topic topic, String item, String uri, byte @Nullable [] value) {
        EventType type = TYPES.getOrDefault(topic, EventType.ARTICLE_ENRICHED);
        Envelope envelope = Envelope.fetched(item, uri, FETCHED_AT).next("enrich", type, uri);
        this.driver.createInputTopic(topic.topicName(), new ByteArraySerializer(), new ByteArraySerializer())
            .pipeInput(new TestRecord<>(uri.getBytes(StandardCharsets.UTF_8), value, EnvelopeHeaders.write(envelope)));
    }

    List<TestRecord<byte[], byte[]>> records(Topic topic) {
        return this.driver
            .createOutputTopic(topic.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList();
    }

    List<Outcome> outcomes() {
        return records(Topic.OUTCOME).stream().map((record) -> Json.read(record.value(), Outcome.class)).toList();
    }

    SimpleMeterRegistry registry() {
        return this.registry;
    }

    @Override
    public void close() {
        this.driver.close();
    }

}
