package copydesk.benchmarks.restore;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.function.IntConsumer;

import copydesk.benchmarks.chain.Arrivals;
import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Offers enriched articles to publish-service and hears how they end. */
final class Newsroom implements AutoCloseable {

    private static final String STATES = "copydesk-publish-articles-changelog";

    private static final Instant FETCHED = Instant.parse("2026-03-01T10:15:30Z");

    private final StoredArticles articles;

    private final Producer<byte[], byte[]> producer;

    private final Arrivals arrivals;

    private int version;

    Newsroom(String bootstrap, StoredArticles articles) {
        this.articles = articles;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "linger.ms", 20, "batch.size",
                500_000, "compression.type", "zstd", "buffer.memory", 64_000_000), new ByteArraySerializer(),
                new ByteArraySerializer());
        this.arrivals = new Arrivals(bootstrap, Topic.OUTCOME.topicName(), (outcome) -> {
            Integer published = Json.read(outcome.value(), Outcome.class).version();
            this.version = (published != null) ? published : 0;
        });
    }

    /** Writes the states of so many articles to the changelog, as the service does. */
    void fill(int count, IntConsumer progress) {
        for (int number = 0; number < count; number++) {
            this.producer
                .send(new ProducerRecord<>(STATES, utf8(StoredArticles.uri(number)), this.articles.state(number)));
            if ((number + 1) % Math.max(1, count / 10) == 0) {
                progress.accept(number + 1);
            }
        }
        this.producer.flush();
    }

    /** Offers the next revision of an article. */
    void offer(int number) {
        String uri = StoredArticles.uri(number);
        Envelope envelope = Envelope.fetched("item-" + number, uri, FETCHED)
            .next("enrich", EventType.ARTICLE_ENRICHED, uri);
        this.producer.send(new ProducerRecord<>(Topic.ENRICHED.topicName(), null, utf8(uri), this.articles.next(number),
                EnvelopeHeaders.write(envelope)));
        this.producer.flush();
    }

    /** Returns when so many more articles have ended, with the version of the last. */
    int await(int count) {
        this.arrivals.await(count);
        return this.version;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        this.arrivals.close();
        this.producer.close();
    }

}
