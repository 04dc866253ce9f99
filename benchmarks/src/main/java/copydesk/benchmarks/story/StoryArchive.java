package copydesk.benchmarks.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Fills the topics with what articles leave there: texts of 5 KB, which weigh on each
 * topic about what the services write.
 */
final class StoryArchive {

    private static final String ADDRESSES = "copydesk-ingest-uris-changelog";

    private static final Instant FETCHED = Instant.parse("2026-11-22T16:00:00Z");

    // the same text again weighs the same, and costs nothing to make
    private static final int TEXTS = 500;

    private final List<String> texts = new ArticleGenerator(20261122).articles(0, TEXTS)
        .stream()
        .map((article) -> new String(article.document(), StandardCharsets.UTF_8))
        .toList();

    private final String bootstrap;

    StoryArchive(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    static String url(int number) {
        return "https://daily-ledger.example/2026/11/22/a" + number;
    }

    static String uri(int number) {
        return Identity.articleUri(url(number));
    }

    void fill(int articles, int partitions) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", this.bootstrap))) {
            admin.createTopics(List.of(new NewTopic(ADDRESSES, Optional.of(partitions), Optional.empty()))).all().get();
        }
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", this.bootstrap,
                "linger.ms", 20, "batch.size", 500_000, "compression.type", "zstd"), new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int number = 0; number < articles; number++) {
                write(number, producer);
            }
        }
    }

    private void write(int number, Producer<byte[], byte[]> producer) {
        String uri = uri(number);
        String text = this.texts.get(number % TEXTS);
        String item = "item-" + number;
        Envelope envelope = Envelope.fetched(item, url(number), FETCHED).next("publish", EventType.ITEM_ENDED, uri);
        producer.send(new ProducerRecord<>(ADDRESSES, utf8(url(number)), utf8(uri)));
        send(Topic.INGESTED, uri, text, 1, envelope, producer);
        send(Topic.ENRICHED, uri, text, 3, envelope, producer);
        send(Topic.CLEAN, uri, text, 2, envelope, producer);
        send(Topic.LATEST, uri, text, 2, envelope, producer);
        send(Topic.ANNOTATIONS, uri, text, 2, envelope, producer);
        producer
            .send(new ProducerRecord<>(
                    Topic.OUTCOME.topicName(), null, utf8(item), Json.write(new Outcome(item, EndState.PUBLISHED,
                            "publish", null, null, "a" + number, null, null, uri, 1, FETCHED)),
                    EnvelopeHeaders.write(envelope)));
    }

    private static void send(Topic topic, String uri, String text, int times, Envelope envelope,
            Producer<byte[], byte[]> producer) {
        org.apache.kafka.common.header.Headers headers = EnvelopeHeaders.write(envelope);
        headers.add(Headers.ARTICLE_VERSION, utf8("1")).add(Headers.CHANGE_KIND, utf8("substantive"));
        byte[] value = Json.write(Map.of("uri", uri, "text", text.repeat(times)));
        producer.send(new ProducerRecord<>(topic.topicName(), null, utf8(uri), value, headers));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
