package copydesk.ingest.stream.source;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.source.FetchResult;
import copydesk.contract.source.HostState;
import copydesk.contract.source.SourceCommand;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends what is said about sources and hosts, at least once, by an idempotent producer
 * that waits for all replicas. Thread-safe.
 */
public final class Outbox implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;

    /** An outbox that sends with this producer; {@link #producer} makes one. */
    public Outbox(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** The producer for an outbox. */
    public static Producer<byte[], byte[]> producer(String kafka, String clientId) {
        Map<String, Object> client = new HashMap<>();
        client.putAll(KafkaAccess.to(kafka));
        client.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        client.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        client.put(ProducerConfig.ACKS_CONFIG, "all");
        client.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.FETCH_RESULT.maxBytes());
        return new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends an order about a source. */
    public CompletableFuture<Void> send(SourceCommand command) {
        return send(Topic.SOURCE_COMMAND, command.source(), command, EventType.SOURCE_COMMANDED, command.id(),
                command.at());
    }

    /** Sends what came of a request, or what a hub told; of a long list its beginning. */
    public CompletableFuture<Void> send(FetchResult told) {
        FetchResult result = Fitting.of(told);
        return send(Topic.FETCH_RESULT, result.request().source(), result, EventType.FETCH_ENDED, result.request().id(),
                result.at());
    }

    CompletableFuture<Void> send(HostState state) {
        return send(Topic.HOST_STATE, state.host(), state, EventType.HOST_PACED,
                Identity.itemId("host\n" + state.host(), state.notBefore()), state.notBefore());
    }

    private CompletableFuture<Void> send(Topic topic, String key, Object value, EventType type, String id,
            Instant time) {
        Envelope envelope = new Envelope(id, type, "/copydesk/fetch", key, time, null, Traceparent.ofItem(id));
        CompletableFuture<Void> sent = new CompletableFuture<>();
        this.producer.send(new ProducerRecord<>(topic.topicName(), null, key.getBytes(StandardCharsets.UTF_8),
                Json.write(value), EnvelopeHeaders.write(envelope)), (metadata, failure) -> {
                    if (failure != null) {
                        sent.completeExceptionally(failure);
                    }
                    else {
                        sent.complete(null);
                    }
                });
        return sent;
    }

    @Override
    public void close() {
        this.producer.close(Duration.ofSeconds(5));
    }

}
