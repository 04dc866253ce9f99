package copydesk.enrich.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.contract.news.AltId;
import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.Text;
import copydesk.edge.EnvelopeHeaders;
import copydesk.enrich.relate.RelateSettings;
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
 * The whole relate topology without a broker: enriched and published articles in,
 * relations out. An article is named by its address.
 */
final class RelateDriver implements AutoCloseable {

    static final Instant FETCHED_AT = Instant.parse("2026-03-01T10:15:30Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final TopologyTestDriver driver;

    private Instant now = FETCHED_AT;

    RelateDriver() {
        StreamsBuilder builder = new StreamsBuilder();
        new RelateTopology(RelateSettings.standard(), this.registry).connect(source(builder, Topic.ENRICHED),
                source(builder, Topic.LATEST));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "relate-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:1");
        // of this JVM alone, since the tests of a module run in two, and builds beside each other
        settings.put(StreamsConfig.STATE_DIR_CONFIG, "target/streams-" + ProcessHandle.current().pid());
        this.driver = new TopologyTestDriver(builder.build(), settings);
    }

    private static KStream<byte[], byte[]> source(StreamsBuilder builder, Topic topic) {
        return builder.stream(topic.topicName(), Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()));
    }

    /** From now on documents were fetched then. */
    RelateDriver at(Instant time) {
        this.now = time;
        return this;
    }

    /** An enriched article whose words lead nowhere. */
    void enriched(String url, int revision, String... lost) {
        List<Block> blocks = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<LinkState> states = new ArrayList<>();
        for (String words : lost) {
            String id = "l" + (links.size() + 1);
            links.add(new Link(id, LinkKind.INLINE, blocks.size(), 0, words.length(), words, null));
            states.add(new LinkState(id, LinkStatus.LOST, null));
            blocks.add(new Block(BlockRole.PARAGRAPH, words, List.of()));
        }
        Origin origin = new Origin("files", url, "a", Form.TEXT_EXPORT, "sha256:00", null);
        Article article = new Article(Identity.articleUri(url), revision, origin, url, "en", "Ferry Returns", List.of(),
                blocks, links, List.of(), List.of(), List.of(), null, null, List.of(), Particulars.none());
        take(Topic.ENRICHED, url, Json.write(new EnrichedArticle(article,
                new Annotations(1, "en", List.of(), List.of(), states, List.of(), List.of()))));
    }

    /** A published version. */
    void published(String url, String headline, String body) {
        take(Topic.LATEST, url, Json
            .write(item(url, "usable", headline, List.of(new Body("main", "text/plain", body.length(), 1, body)))));
    }

    /** The canceled document of a killed article. */
    void killed(String url, String headline) {
        take(Topic.LATEST, url, Json.write(item(url, "canceled", headline, null)));
    }

    private static NewsItem item(String url, String status, String headline, @Nullable List<Body> bodies) {
        return new NewsItem(Identity.articleUri(url), null, null, "text", null, null, "1", null, null, null, status,
                "en", headline, null, null, null, List.of(Text.plain("main", headline)), null, bodies, null, null, null,
                null, null, List.of(new AltId("canonicalUrl", url)), null, null, null);
    }

    void take(Topic topic, String url, byte[] value) {
        String uri = Identity.articleUri(url);
        Envelope envelope = Envelope.fetched("item of " + url, url, this.now)
            .next("test", EventType.ARTICLE_ENRICHED, uri);
        this.driver.createInputTopic(topic.topicName(), new ByteArraySerializer(), new ByteArraySerializer())
            .pipeInput(new TestRecord<>(uri.getBytes(StandardCharsets.UTF_8), value, EnvelopeHeaders.write(envelope)));
    }

    List<TestRecord<byte[], byte[]>> relations() {
        return this.driver
            .createOutputTopic(Topic.RELATION.topicName(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList();
    }

    /** How many entries a store has. */
    long entries(String store) {
        long count = 0;
        try (var all = this.driver.getKeyValueStore(store).all()) {
            while (all.hasNext()) {
                all.next();
                count++;
            }
        }
        return count;
    }

    SimpleMeterRegistry registry() {
        return this.registry;
    }

    @Override
    public void close() {
        this.driver.close();
    }

}
