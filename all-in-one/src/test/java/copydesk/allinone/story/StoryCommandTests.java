package copydesk.allinone.story;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.TypedCommand;
import copydesk.console.stream.lookup.KafkaTrails;
import copydesk.console.trail.Trail;
import copydesk.console.trail.TrailHop;
import copydesk.console.trail.TrailReader;
import copydesk.console.trail.TrailVersion;
import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * On real Kafka: a story that was published twice and withdrawn, and who has read what.
 */
@Timeout(180)
class StoryCommandTests {

    private static final String URL = "https://tagusdaily.example/2026/06/17/ferries";

    private static final String AMP = "https://tagusdaily.example/amp/2026/06/17/ferries";

    private static final String URI = Identity.articleUri(URL);

    private static final String OTHER = Identity.articleUri("https://tagusdaily.example/other");

    @TempDir
    static Path folder;

    private static TestNewsroom newsroom;

    private static TrailVersion second;

    @BeforeAll
    static void tellTheStory() throws Exception {
        newsroom = TestNewsroom.open(folder);
        remember(URL, URI);
        remember(AMP, URI);
        Envelope first = Envelope.fetched("item-1", URL, TestNewsroom.FETCHED);
        Envelope later = Envelope.fetched("item-2", URL, Instant.now());
        newsroom.commit(() -> {
            newsroom.fetched("item-2", URL);
            newsroom.sent(Topic.INGESTED, URI, "{\"origin\":{\"sourceId\":\"tagusdaily.example\"}}", first);
            newsroom.sent(Topic.ENRICHED, URI, "{}", first.next("enrich", EventType.ARTICLE_ENRICHED, URI));
            newsroom.version(OTHER, 1, "substantive", "Other", first);
            newsroom.version(URI, 1, "substantive", "Ferries stay", first);
            newsroom.sent(Topic.OUTCOME, "item-1", outcome("item-1", 1),
                    first.next("publish", EventType.ITEM_ENDED, URI));
        });
        newsroom.commit(() -> {
            newsroom.version(URI, 2, "substantive", "Ferries sail", later);
            newsroom.sent(Topic.OUTCOME, "item-2", outcome("item-2", 2),
                    later.next("publish", EventType.ITEM_ENDED, URI));
        });
        second = find(URI).versions().get(1);
        group("archive", second.place().offset());
        group("web", second.place().offset() + 1);
        newsroom.commit(() -> {
            newsroom.sent(Topic.COMMAND, URI, "{\"id\":\"c1\",\"command\":\"kill\",\"uri\":\"" + URI
                    + "\",\"who\":\"Ada\",\"why\":\"Wrong picture.\"}", later);
            newsroom.version(URI, 3, "kill", "Withdrawn", later);
            newsroom.sent(Topic.ANNOTATIONS, URI, null, later);
        });
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void listsEveryVersionInOrder() {
        assertThat(find(URI).versions()).extracting(TrailVersion::version, TrailVersion::change, TrailVersion::item)
            .containsExactly(tuple(1, "substantive", "item-1"), tuple(2, "substantive", "item-2"),
                    tuple(3, "kill", "item-2"));
        assertThat(find(URI).standing()).startsWith("Withdrawn with version 3 at ");
    }

    @Test
    void listsEveryHopOfTheArticleAndOfNoOther() {
        assertThat(find(URI).hops()).extracting(TrailHop::stage)
            .containsExactlyInAnyOrder("fetched", "ingested", "enriched", "clean", "latest", "outcome", "clean",
                    "latest", "outcome", "command", "clean", "latest", "annotations");
        assertThat(find(URI).hops()).extracting(TrailHop::says)
            .contains("published by publish", "kill by Ada: Wrong picture.", "tombstone");
    }

    @Test
    void tellsWhichGroupHasReadWhichVersion() {
        assertThat(find(URI).readers()).extracting(TrailReader::group, TrailReader::version, TrailReader::says)
            .containsExactly(tuple("archive", 1, "has version 1, not 3"), tuple("web", 2, "has version 2, not 3"));
    }

    @Test
    void findsTheArticleByAnyAddressItIsKnownBy() {
        assertThat(find("http://www.tagusdaily.example/2026/06/17/ferries/?utm_source=x#top").uri()).isEqualTo(URI);
        assertThat(find(AMP).uri()).isEqualTo(URI);
        assertThat(find(AMP).addresses()).containsExactly(URL, AMP);
    }

    @Test
    void findsTheArticleByAnIdentifierOfItsDocumentWhereIngestForgotIt() throws Exception {
        String uri = Identity.articleUri("somewhere");
        newsroom.commit(() -> newsroom.raw(Topic.LATEST, uri, "{\"uri\":\"" + uri
                + "\",\"altIds\":[{\"role\":\"formerUrl\",\"value\":\"https://tagusdaily.example/old/ferries\"}]}"));

        assertThat(find("http://tagusdaily.example/old/ferries/").uri()).isEqualTo(uri);
    }

    @Test
    void saysThatItKnowsNothingOfAnArticle() {
        assertThat(new KafkaTrails(newsroom.bootstrap()).find("https://tagusdaily.example/never")).isEmpty();
        TypedCommand typed = TypedCommand.on(newsroom, "story", "https://tagusdaily.example/never");

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).startsWith("Nothing of https://tagusdaily.example/never is on the topics");
    }

    @Test
    void tellsTheStoryInWordsAndAsJson() {
        TypedCommand typed = TypedCommand.on(newsroom, "story", URL);

        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out()).startsWith("article      " + URI, "known as     " + URL)
            .anyMatch((line) -> line.startsWith("commands     kill by Ada: Wrong picture.  "))
            .anyMatch((line) -> line.equals("read by      archive  newsroom.article.clean.v1  has version 1, not 3"));
        assertThat(typed.out().get(typed.out().size() - 1)).startsWith("answered     in ");
        assertThat(TypedCommand.on(newsroom, "story", URL, "--json").out()).contains("  \"uri\" : \"" + URI + "\",");
        assertThat(String.join("\n", typed.out())).doesNotContain("Ferries");
    }

    @Test
    void printsAVersionAndWarnsThatItWasWithdrawn() {
        TypedCommand typed = TypedCommand.on(newsroom, "story", URL, "--version", "1");

        assertThat(typed.out()).singleElement().asString().contains("Ferries stay");
        assertThat(typed.err()).startsWith("The article was withdrawn after this version.");
        assertThat(TypedCommand.on(newsroom, "story", URL, "--version", "3").err()).isEmpty();
        assertThat(TypedCommand.on(newsroom, "story", URL, "--version", "4").code()).isEqualTo(1);
    }

    @Test
    void printsWhatAConsumerHadAtAMoment() {
        assertThat(TypedCommand.on(newsroom, "story", URL, "--at", second.at().toString()).out()).singleElement()
            .asString()
            .contains("Ferries sail");
        assertThat(TypedCommand.on(newsroom, "story", URL, "--at", "2026-01-01").code()).isEqualTo(1);
    }

    @Test
    void saysWhenKafkaIsAway() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new KafkaTrails("127.0.0.1:1").find(URI)))
            .hasMessageStartingWith("The topics cannot be read from Kafka at 127.0.0.1:1");
    }

    private static Trail find(String asked) {
        return new KafkaTrails(newsroom.bootstrap()).find(asked).orElseThrow();
    }

    private static String outcome(String item, int version) {
        return new String(copydesk.contract.Json.write(new Outcome(item, EndState.PUBLISHED, "publish", null, null,
                "ferries", null, null, URI, version, TestNewsroom.FETCHED)), StandardCharsets.UTF_8);
    }

    /** As ingest's own state does. */
    private static void remember(String address, String uri) throws Exception {
        String topic = "copydesk-ingest-uris-changelog";
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", newsroom.bootstrap()))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, Optional.of(4), Optional.empty()))).all().get();
            }
        }
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", newsroom.bootstrap()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, address, uri)).get();
        }
    }

    private static void group(String name, long position) {
        TopicPartition partition = new TopicPartition(second.place().topic(), second.place().partition());
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", newsroom.bootstrap(), "group.id", name), new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(Set.of(partition));
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(position)), Duration.ofSeconds(20));
        }
    }

}
