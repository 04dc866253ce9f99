package copydesk.edge.streams;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Group;
import copydesk.contract.Headers;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Topic;
import copydesk.edge.Door;
import copydesk.edge.Emission;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HopProcessorTests {

    private static final Envelope ENVELOPE = Envelope.fetched("item-1", "files:a.txt",
            Instant.parse("2026-03-01T10:15:30Z"));

    private final AtomicBoolean left = new AtomicBoolean();

    private final TopologyTestDriver driver = driver();

    @AfterEach
    void close() {
        // the driver cannot be closed twice
        if (!this.left.get()) {
            this.driver.close();
        }
    }

    @Test
    void countsPerKeyOverTwoHops() {
        take("a", "1");
        take("b", "2");
        take("a", "3");

        assertThat(values(Topic.ENRICHED)).containsExactly("\"1 of key\"", "\"2 of key\"", "\"3 of key\"");
    }

    @Test
    void setsABrokenRecordAsideAndGoesOn() {
        take("a", "broken");
        take("b", "2");

        assertThat(values(Topic.FETCHED_QUARANTINE)).containsExactly("broken");
        assertThat(values(Topic.ENRICHED)).containsExactly("\"1 of key\"");
        assertThat(values(Topic.OUTCOME)).singleElement().asString().contains("\"state\":\"quarantined\"");
    }

    @Test
    void forwardsTheHeadersOfTheEmissionOnly() {
        take("a", "1");

        TestRecord<byte[], byte[]> given = read(Topic.ENRICHED).get(0);
        assertThat(EnvelopeHeaders.text(given.headers(), Headers.SOURCE)).isEqualTo("/copydesk/count");
        assertThat(given.headers().headers(Headers.SOURCE)).hasSize(1);
    }

    @Test
    void keepsWhatNoTopicTakesAndGoesOnAtTheNextTime() {
        this.driver.advanceWallClockTime(Duration.ofSeconds(1));
        assertThat(values(Topic.OUTCOME)).containsExactly("\"small\"");

        this.driver.advanceWallClockTime(Duration.ofSeconds(1));
        assertThat(values(Topic.OUTCOME)).containsExactly("\"small\"");
    }

    @Test
    void tellsAHandlerThatItsTaskEnds() {
        assertThat(this.left).isFalse();

        this.driver.close();

        assertThat(this.left).isTrue();
    }

    /** A hop that gives something of itself each second, and something too large. */
    private static final class Clockwork implements TimedHandler {

        private final AtomicBoolean left;

        Clockwork(AtomicBoolean left) {
            this.left = left;
        }

        @Override
        public List<Emission> handle(Incoming incoming, Envelope envelope) {
            return List.of();
        }

        @Override
        public Duration every() {
            return Duration.ofSeconds(1);
        }

        @Override
        public void left() {
            this.left.set(true);
        }

        @Override
        public List<Emission> due(Instant now) {
            return List.of(Emission.to(Topic.OUTCOME, "key", "a".repeat(Topic.OUTCOME.maxBytes()), ENVELOPE),
                    Emission.to(Topic.OUTCOME, "key", "small", ENVELOPE));
        }

    }

    private TopologyTestDriver driver() {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<byte[], byte[]> source = builder.stream(Topic.FETCHED.topicName(),
                Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
        KStream<byte[], Emission> first = source.process(HopProcessor.stateless(door("first"), rekey()));
        Ways.out(first);
        StateStore counts = new StateStore("counts");
        Ways.out(Ways.onward(first, "by-key")
            .process(HopProcessor.stateful(door("count"), counts, (stores) -> count(stores.named("counts")))));
        Ways.out(source.process(HopProcessor.stateless(door("clock"), new Clockwork(this.left))));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        // of this JVM alone, since the tests of a module run in two, and builds beside
        // each other
        settings.put(StreamsConfig.STATE_DIR_CONFIG, "target/streams-" + ProcessHandle.current().pid());
        return new TopologyTestDriver(builder.build(), settings);
    }

    private static Handler rekey() {
        return (incoming, envelope) -> {
            if ("broken".equals(new String(value(incoming), StandardCharsets.UTF_8))) {
                throw new InvalidRecord("broken");
            }
            return List.of(Emission.onward("key", "value", envelope));
        };
    }

    private static Handler count(KeyValueStore<String, byte[]> counts) {
        return (incoming, envelope) -> {
            byte[] known = counts.get("key");
            byte next = (byte) ((known != null) ? known[0] + 1 : 1);
            counts.put("key", new byte[] { next });
            return List.of(Emission.to(Topic.ENRICHED, "key", next + " of key",
                    envelope.next("count", EventType.ARTICLE_ENRICHED, "key")));
        };
    }

    private static byte[] value(Incoming incoming) {
        byte[] value = incoming.value();
        return (value != null) ? value : new byte[0];
    }

    private static Door door(String hop) {
        return new Door(hop, Topic.FETCHED, Group.INGEST, new SimpleMeterRegistry());
    }

    private void take(String key, String value) {
        this.driver.createInputTopic(Topic.FETCHED.topicName(), new ByteArraySerializer(), new ByteArraySerializer())
            .pipeInput(new TestRecord<>(bytes(key), bytes(value), EnvelopeHeaders.write(ENVELOPE)));
    }

    private List<TestRecord<byte[], byte[]>> read(Topic topic) {
        return this.driver
            .createOutputTopic(topic.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList();
    }

    private List<String> values(Topic topic) {
        return read(topic).stream().map((record) -> new String(record.value(), StandardCharsets.UTF_8)).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
