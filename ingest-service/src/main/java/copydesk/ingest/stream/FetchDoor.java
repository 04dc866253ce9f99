package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.EndState;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.edge.KafkaAccess;
import copydesk.ingest.fetch.Fetched;
import copydesk.ingest.fetch.Offer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Offers fetched documents to the pipeline, at least once, by an idempotent producer that
 * waits for all replicas. What could not be fetched gets its end in the ledger here.
 * Documents of one source keep their order: the source chooses the partition, the
 * document's identity is the key. Thread-safe.
 */
public final class FetchDoor implements AutoCloseable {

    private static final String HOP = "fetch";

    private final Producer<byte[], byte[]> producer;

    private final FetchMeters meters;

    private final Clock clock;

    /** A door that writes with the given producer; {@link #producer} makes one. */
    public FetchDoor(Producer<byte[], byte[]> producer, FetchMeters meters, Clock clock) {
        this.producer = producer;
        this.meters = meters;
        this.clock = clock;
    }

    /** The producer for this door. */
    public static Producer<byte[], byte[]> producer(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>();
        settings.putAll(KafkaAccess.to(bootstrapServers));
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "copydesk-fetch");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.FETCHED.maxBytes());
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Offers a document, or says in the ledger why it could not be fetched.
     * @return the item id, once the brokers have the record; fails if they refuse it
     */
    public CompletableFuture<String> offer(Fetched fetched) {
        if (fetched instanceof Offer offer) {
            this.meters.given();
            Envelope envelope = envelope(offer.facts().identity(), offer.fetchedAt());
            return send(document(offer, envelope), envelope.itemId());
        }
        Fetched.Failed failed = (Fetched.Failed) fetched;
        this.meters.failed(failed.reason());
        Envelope envelope = envelope(failed.identity(), this.clock.instant());
        return send(refusal(failed, envelope), envelope.itemId());
    }

    /**
     * Offers a document whose item has its id already.
     * @return the item id, once the brokers have the record; fails if they refuse it
     */
    public CompletableFuture<String> offer(Offer offer, String item) {
        this.meters.given();
        return send(document(offer, Envelope.fetched(item, offer.facts().identity(), offer.fetchedAt())), item);
    }

    /** Counts a request that nobody can read, and of which nothing comes. */
    public void passedOver() {
        this.meters.passedOver();
    }

    /** Counts a document that came and found no room. */
    public void hadNoRoom() {
        this.meters.hadNoRoom();
    }

    private CompletableFuture<String> send(ProducerRecord<byte[], byte[]> record, String itemId) {
        CompletableFuture<String> sent = new CompletableFuture<>();
        this.producer.send(record, (metadata, failure) -> {
            if (failure != null) {
                sent.completeExceptionally(failure);
            }
            else {
                sent.complete(itemId);
            }
        });
        return sent;
    }

    private ProducerRecord<byte[], byte[]> document(Offer offer, Envelope envelope) {
        return record(Topic.FETCHED, this.producer.partitionsFor(Topic.FETCHED.topicName()).size(), offer, envelope);
    }

    /**
     * The record of a document.
     * @param topic of fetched documents, or of those that wait to be
     * @param partitions how many it has
     */
    public static ProducerRecord<byte[], byte[]> record(Topic topic, int partitions, Offer offer, Envelope envelope) {
        FetchFacts facts = offer.facts();
        RecordHeaders headers = new RecordHeaders();
        envelope.toHeaders().forEach((name, text) -> headers.add(name, utf8(text)));
        headers.add(Headers.FETCH_FACTS, Json.write(facts));
        String contentType = facts.contentType();
        headers.add(Headers.CONTENT_TYPE, utf8((contentType != null) ? contentType : "application/octet-stream"));
        int partition = Utils.toPositive(Utils.murmur2(utf8(facts.sourceId()))) % partitions;
        return new ProducerRecord<>(topic.topicName(), partition, utf8(facts.identity()), offer.bytes(), headers);
    }

    private ProducerRecord<byte[], byte[]> refusal(Fetched.Failed failed, Envelope envelope) {
        Emission outcome = Ending.because(EndState.REFUSED, failed.reason(), failed.detail())
            .named(failed.name())
            .emission(HOP, envelope);
        return new ProducerRecord<>(Topic.OUTCOME.topicName(), null, outcome.key(), outcome.value(), outcome.headers());
    }

    private static Envelope envelope(String identity, Instant fetchedAt) {
        return Envelope.fetched(Identity.itemId(identity, fetchedAt), identity, fetchedAt);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        this.producer.close();
    }

}
