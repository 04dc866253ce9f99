package copydesk.benchmarks.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.ingest.frontier.Frontier;
import copydesk.ingest.frontier.FrontierSettings;
import copydesk.ingest.stream.source.FrontierMeters;
import copydesk.ingest.stream.source.FrontierTopology;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;

/** The frontier topology as ingest-service runs it, without the service around it. */
final class FrontierRun implements AutoCloseable {

    private final KafkaStreams streams;

    private FrontierRun(KafkaStreams streams) {
        this.streams = streams;
    }

    static FrontierRun of(String kafka, Path state, FrontierSettings settings) {
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
        client.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        client.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        client.put("auto.offset.reset", "earliest");
        return new FrontierRun(new KafkaStreams(builder.build(), client));
    }

    void start() {
        this.streams.start();
    }

    private static KStream<byte[], byte[]> stream(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
    }

    @Override
    public void close() {
        this.streams.close(Duration.ofSeconds(10));
    }

}
