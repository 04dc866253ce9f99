package copydesk.benchmarks.publish;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Topic;
import copydesk.edge.EnvelopeHeaders;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.format.Formats;
import copydesk.publish.stream.PublishMeters;
import copydesk.publish.stream.PublishTopology;
import copydesk.publish.version.Desk;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.test.TestRecord;

/**
 * The publish topology with its state on disk, in one thread: records in, records of all
 * topics out.
 */
final class StepRun implements AutoCloseable {

    private static final Instant FETCHED_AT = Instant.parse("2026-03-01T10:15:30Z");

    private static final List<Topic> OUTPUTS = List.of(Topic.CLEAN, Topic.LATEST, Topic.ANNOTATIONS, Topic.OUTCOME);

    private final TopologyTestDriver driver;

    private final TestInputTopic<byte[], byte[]> input;

    StepRun() {
        StreamsBuilder builder = new StreamsBuilder();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new PublishTopology(new Desk(new DocumentCheck(CheckSettings.ofTopics())), Formats.every(),
                new PublishMeters(registry, Clock.systemUTC()), registry)
            .connect(source(builder, Topic.ENRICHED), source(builder, Topic.COMMAND), source(builder, Topic.RELATION));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "publish-step-" + ProcessHandle.current().pid());
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        this.driver = new TopologyTestDriver(builder.build(), settings);
        this.input = this.driver.createInputTopic(Topic.ENRICHED.topicName(), new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static KStream<byte[], byte[]> source(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
    }

    void take(String uri, byte[] enriched) {
        Envelope envelope = Envelope.fetched(uri, uri, FETCHED_AT).next("enrich", EventType.ARTICLE_ENRICHED, uri);
        this.input.pipeInput(
                new TestRecord<>(uri.getBytes(StandardCharsets.UTF_8), enriched, EnvelopeHeaders.write(envelope)));
    }

    /** Takes out what has left, and says how many records it was. */
    int drain() {
        int records = 0;
        for (Topic topic : OUTPUTS) {
            records += this.driver
                .createOutputTopic(topic.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .size();
        }
        return records;
    }

    @Override
    public void close() {
        this.driver.close();
    }

}
