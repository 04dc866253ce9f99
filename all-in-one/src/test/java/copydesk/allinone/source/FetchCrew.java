package copydesk.allinone.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.ingest.fetch.Egress;
import copydesk.ingest.fetch.FetchSettings;
import copydesk.ingest.frontier.Frontier;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.listing.FoundListing;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import copydesk.ingest.stream.Shift;
import copydesk.ingest.stream.source.FetchWorkers;
import copydesk.ingest.stream.source.FrontierMeters;
import copydesk.ingest.stream.source.FrontierTopology;
import copydesk.ingest.stream.source.Outbox;
import copydesk.ingest.websub.HubForm;
import copydesk.ingest.websub.WebSubSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;

/** The frontier and any number of fetchers, as instances of ingest-service have them. */
final class FetchCrew implements AutoCloseable {

    private final String kafka;

    private final FrontierSettings settings;

    private final KafkaStreams streams;

    private final List<Shift> fetchers = new ArrayList<>();

    private final List<Closeable> parts = new ArrayList<>();

    FetchCrew(String kafka, Path state, FrontierSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        StreamsBuilder builder = new StreamsBuilder();
        new FrontierTopology(new Frontier(settings), new FrontierMeters(registry), registry).connect(
                stream(builder, Topic.SOURCE_COMMAND), stream(builder, Topic.FETCH_RESULT),
                stream(builder, Topic.SOURCE_SAMPLE));
        Properties client = new Properties();
        client.put(StreamsConfig.APPLICATION_ID_CONFIG, Group.FRONTIER);
        client.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
        client.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        client.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        client.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        client.put("auto.offset.reset", "earliest");
        this.streams = new KafkaStreams(builder.build(), client);
        this.streams.start();
    }

    private static KStream<byte[], byte[]> stream(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
    }

    /** One more fetcher, with all that an instance has of its own. */
    Shift hire() {
        FetchSettings fetch = FetchSettings.defaults().allowing(List.of("127.0.0.0/8:*"));
        Egress egress = new Egress(fetch, Clock.systemUTC());
        FetchDoor door = new FetchDoor(FetchDoor.producer(this.kafka), new FetchMeters(new SimpleMeterRegistry()),
                Clock.systemUTC());
        Outbox outbox = new Outbox(Outbox.producer(this.kafka, "outbox-" + this.fetchers.size()));
        Shift fetcher = new FetchWorkers(this.kafka, Duration.ofSeconds(15), this.settings, fetch.userAgent(), egress,
                new FoundListing(), new HubForm(WebSubSettings.defaults()), door, outbox)
            .shift(Duration.ofSeconds(1), Duration.ofSeconds(30), new SimpleMeterRegistry());
        fetcher.start();
        this.fetchers.add(fetcher);
        this.parts.addAll(List.<Closeable>of(egress::close, door::close, outbox::close));
        return fetcher;
    }

    @Override
    public void close() throws IOException {
        this.fetchers.forEach(Shift::stop);
        this.streams.close(Duration.ofSeconds(5));
        for (Closeable part : this.parts) {
            part.close();
        }
    }

}
