package copydesk.benchmarks.rerun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.Door;
import copydesk.edge.streams.HopProcessor;
import copydesk.edge.streams.Ways;
import copydesk.enrich.pipeline.EnrichSettings;
import copydesk.enrich.pipeline.Enrichment;
import copydesk.enrich.stream.EnrichStep;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.revision.Revisions;
import copydesk.ingest.stream.IngestTopology;
import copydesk.ingest.stream.SourceMeters;
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
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.test.TestRecord;

/**
 * One instance of all services with empty state and without a broker: what a partition of
 * fetched documents meets, from the original to the public topics.
 */
final class Desks implements AutoCloseable {

    private static final List<Topic> PUBLIC = List.of(Topic.CLEAN, Topic.LATEST, Topic.ANNOTATIONS, Topic.JSONLD,
            Topic.OUTCOME);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final TopologyTestDriver driver;

    /**
     * An instance.
     * @param number its number, by which its name differs from those of others
     * @param now what time it is there
     */
    Desks(int number, Instant now, TaggerTier tagger) {
        StreamsBuilder builder = new StreamsBuilder();
        new IngestTopology(new Intake(IntakeSettings.defaults()), new SourceMeters(List.of(), this.registry),
                new Revisions(), this.registry)
            .connect(source(builder, Topic.FETCHED));
        Enrichment enrichment = Enrichment.standard(EnrichSettings.standard().withTagger(tagger));
        Ways.out(source(builder, Topic.INGESTED).process(HopProcessor
            .stateless(new Door("enrich", Topic.INGESTED, Group.ENRICH, this.registry), new EnrichStep(enrichment))));
        Formats formats = Formats.every();
        new PublishTopology(new Desk(new DocumentCheck(CheckSettings.ofTopics(), formats)), formats,
                new PublishMeters(this.registry, Clock.fixed(now, ZoneOffset.UTC)), this.registry)
            .connect(source(builder, Topic.ENRICHED), source(builder, Topic.COMMAND), source(builder, Topic.RELATION));
        this.driver = new TopologyTestDriver(builder.build(), settings(number), now);
    }

    private static Properties settings(int number) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "rerun-" + number);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StateInMemory.class);
        try {
            settings.put(StreamsConfig.STATE_DIR_CONFIG, Files.createTempDirectory("copydesk-rerun").toString());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return settings;
    }

    private static KStream<byte[], byte[]> source(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
    }

    void take(TestRecord<byte[], byte[]> original) {
        this.driver.createInputTopic(Topic.FETCHED.topicName(), new ByteArraySerializer(), new ByteArraySerializer())
            .pipeInput(original);
    }

    /** Moves what left on the public topics since the last call. */
    void drain(Published published) {
        for (Topic topic : PUBLIC) {
            this.driver.createOutputTopic(topic.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .forEach((record) -> published.add(topic, record));
        }
    }

    @Override
    public void close() {
        this.driver.close();
        this.registry.close();
    }

}
