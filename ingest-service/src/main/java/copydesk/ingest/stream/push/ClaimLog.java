package copydesk.ingest.stream.push;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import copydesk.contract.Digest;
import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.push.PushClaim;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.KafkaAccess;
import copydesk.ingest.push.Claims;
import copydesk.ingest.stream.follow.TopicFollower;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Claims of idempotency keys on a topic that every instance reads whole: who claims a key
 * writes it down and reads on to that place. The order of the topic decides between
 * instances, so there is no lock and no leader. Thread-safe.
 */
public final class ClaimLog implements Claims, SmartLifecycle, AutoCloseable {

    private final Producer<byte[], byte[]> producer;

    private final boolean wanted;

    private final Clock clock;

    private final ClaimBook book = new ClaimBook();

    private final TopicFollower follower;

    ClaimLog(Producer<byte[], byte[]> producer, Supplier<Consumer<byte[], byte[]>> consumers, boolean wanted,
            Duration restartPause, Clock clock) {
        this.producer = producer;
        this.wanted = wanted;
        this.clock = clock;
        this.follower = new TopicFollower(Topic.PUSH_CLAIM, consumers, restartPause, this.book::readAgain, this::note);
    }

    /**
     * The claims on the topic.
     * @param wanted whether pushes are taken at all; else nothing is read
     */
    public static ClaimLog of(String kafka, boolean wanted, Duration restartPause) {
        Map<String, Object> writer = new HashMap<>();
        writer.putAll(KafkaAccess.to(kafka));
        writer.put(ProducerConfig.CLIENT_ID_CONFIG, "copydesk-push-claims");
        writer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        writer.put(ProducerConfig.ACKS_CONFIG, "all");
        // somebody waits for an answer
        writer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        return new ClaimLog(new KafkaProducer<>(writer, new ByteArraySerializer(), new ByteArraySerializer()),
                () -> TopicFollower.consumer(kafka), wanted, restartPause, Clock.systemUTC());
    }

    @Override
    public CompletableFuture<PushClaim> claim(String key, PushClaim claim) {
        String digest = Digest.text(key.getBytes(StandardCharsets.UTF_8));
        return send(digest, claim)
            .thenCompose((place) -> this.book.standing(digest, place.partition(), place.offset()));
    }

    @Override
    public void taken(String key, PushClaim claim) {
        send(Digest.text(key.getBytes(StandardCharsets.UTF_8)), claim);
    }

    private CompletableFuture<RecordMetadata> send(String key, PushClaim claim) {
        Envelope envelope = new Envelope(claim.item(), EventType.PUSH_CLAIMED, "/copydesk/push", key,
                this.clock.instant(), null, Traceparent.ofItem(claim.item()));
        CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
        try {
            this.producer.send(new ProducerRecord<>(Topic.PUSH_CLAIM.topicName(), null,
                    key.getBytes(StandardCharsets.UTF_8), Json.write(claim), EnvelopeHeaders.write(envelope)),
                    (place, failure) -> {
                        if (failure != null) {
                            sent.completeExceptionally(failure);
                        }
                        else {
                            sent.complete(place);
                        }
                    });
        }
        catch (KafkaException ex) {
            sent.completeExceptionally(ex);
        }
        return sent;
    }

    @Override
    public void start() {
        if (this.wanted) {
            this.follower.start();
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        this.book.note(record.partition(), record.offset(), new String(record.key(), StandardCharsets.UTF_8),
                claim(record.value()), record.timestamp());
    }

    private static @Nullable PushClaim claim(byte[] value) {
        try {
            return Json.read(value, PushClaim.class);
        }
        catch (InvalidRecord ex) {
            // one that nobody can read stands for nothing
            return null;
        }
    }

    @Override
    public void stop() {
        this.follower.stop();
    }

    @Override
    public void close() {
        this.producer.close(Duration.ofSeconds(1));
    }

    @Override
    public boolean isRunning() {
        return this.follower.isRunning();
    }

}
