package copydesk.benchmarks.loop;

import java.time.Instant;
import java.util.List;

import copydesk.benchmarks.article.GeneratedArticle;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.article.FetchFacts;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * fetched → ingested → enriched → clean by the clients of Kafka alone: no state, no
 * outcome, no annotations, no quarantine, no meters. A thread for each hop, as the
 * services have.
 */
public final class Loop implements AutoCloseable {

    private final Features features = new Features();

    private final List<Hop> hops;

    private Loop(String bootstrap) {
        this.hops = List.of(Hop.start(LoopTopic.FETCHED, LoopTopic.INGESTED, this::ingested, bootstrap),
                Hop.start(LoopTopic.INGESTED, LoopTopic.ENRICHED, this::enriched, bootstrap),
                Hop.start(LoopTopic.ENRICHED, LoopTopic.CLEAN, this::clean, bootstrap));
    }

    /** Starts the hops. */
    public static Loop start(String bootstrap) {
        return new Loop(bootstrap);
    }

    /** What its features cost without Kafka. */
    public FeatureCost cost(List<GeneratedArticle> articles) {
        return FeatureCost.of(articles, this.features);
    }

    private Piece ingested(ConsumerRecord<byte[], byte[]> message) {
        FetchFacts facts = Json.read(message.headers().lastHeader(Headers.FETCH_FACTS).value(), FetchFacts.class);
        return this.features.ingested(message.value(), facts, time(message));
    }

    private Piece enriched(ConsumerRecord<byte[], byte[]> message) {
        return this.features.enriched(message.value());
    }

    private Piece clean(ConsumerRecord<byte[], byte[]> message) {
        return this.features.clean(message.value(), time(message));
    }

    private static Instant time(ConsumerRecord<byte[], byte[]> message) {
        return Instant.ofEpochMilli(message.timestamp());
    }

    @Override
    public void close() {
        this.hops.forEach(Hop::close);
    }

}
