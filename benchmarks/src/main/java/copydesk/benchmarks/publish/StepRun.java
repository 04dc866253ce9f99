package copydesk.benchmarks.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Group;
import copydesk.contract.Topic;
import copydesk.edge.Door;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.edge.streams.HopProcessor;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.format.Formats;
import copydesk.publish.stream.PublishMeters;
import copydesk.publish.stream.PublishTopology;
import copydesk.publish.version.Desk;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * The publish step of one task as the topology calls it, over a store of the kind that it
 * has in the service: bytes in, bytes for all topics out. Kafka itself has no part in it,
 * and the store no changelog.
 */
public final class StepRun implements HopProcessor.Stores, AutoCloseable {

    private static final Instant FETCHED_AT = Instant.parse("2026-03-01T10:15:30Z");

    private final Map<String, KeyValueStore<String, byte[]>> stores = new HashMap<>();

    private final Door door;

    private final Handler handler;

    private long offset;

    /** A step that publishes in these forms. */
    public StepRun(Formats formats) {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        this.door = new Door("publish", Topic.ENRICHED, Group.PUBLISH, registry);
        this.handler = new PublishTopology(new Desk(new DocumentCheck(CheckSettings.ofTopics(), formats)), formats,
                new PublishMeters(registry, Clock.systemUTC()), registry)
            .handler(this.door, this);
    }

    @Override
    public KeyValueStore<String, byte[]> named(String name) {
        return this.stores.computeIfAbsent(name, StepRun::open);
    }

    @Override
    public InstantSource clock() {
        return InstantSource.system();
    }

    private static KeyValueStore<String, byte[]> open(String name) {
        try {
            MockProcessorContext<Void, Void> context = new MockProcessorContext<>(new Properties(), new TaskId(0, 0),
                    Files.createTempDirectory("copydesk-publish-step").toFile());
            KeyValueStore<String, byte[]> store = Stores
                .keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
            store.init(context.getStateStoreContext(), store);
            return store;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** How many records leave for an enriched article. */
    public int take(String uri, byte[] enriched) {
        Envelope envelope = Envelope.fetched(uri, uri, FETCHED_AT).next("enrich", EventType.ARTICLE_ENRICHED, uri);
        Incoming incoming = new Incoming(Topic.ENRICHED.topicName(), 0, this.offset++,
                uri.getBytes(StandardCharsets.UTF_8), enriched, EnvelopeHeaders.write(envelope));
        return this.door.pass(incoming, this.handler).size();
    }

    @Override
    public void close() {
        this.stores.values().forEach(KeyValueStore::close);
    }

}
