package copydesk.endtoend.process;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import copydesk.contract.Digest;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.article.FetchFacts;
import copydesk.ingest.fetch.Fetched;
import copydesk.ingest.fetch.Offer;
import copydesk.ingest.stream.FetchDoor;
import copydesk.ingest.stream.FetchMeters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Offers documents to the pipeline through the door that ingest-service itself uses, and
 * broken records past it.
 */
public final class WayIn implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;

    private final FetchDoor door;

    private final List<Future<?>> sent = new ArrayList<>();

    /** A way into the pipeline of this cluster. */
    public WayIn(String bootstrap) {
        this.producer = FetchDoor.producer(bootstrap);
        this.door = new FetchDoor(this.producer, new FetchMeters(new SimpleMeterRegistry()), Clock.systemUTC());
    }

    /**
     * Offers a document as if it had just been read from a file.
     * @return its item id
     */
    public String document(String source, String file, @Nullable String contentType, byte[] content, Instant at) {
        String name = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        FetchFacts facts = new FetchFacts(source, source + ":" + file, name, null, contentType, null,
                Digest.text(content));
        this.sent.add(this.door.offer(new Offer(facts, content, at)));
        return Identity.itemId(facts.identity(), at);
    }

    /**
     * Offers what came of a fetch.
     * @return its item id
     */
    public String fetched(Fetched fetched) {
        return outcome(this.door.offer(fetched));
    }

    /** Puts a record straight on a topic; its place is known once the broker has it. */
    public Future<RecordMetadata> record(Topic topic, String key, byte @Nullable [] value, Headers headers) {
        CompletableFuture<RecordMetadata> written = new CompletableFuture<>();
        this.producer.send(
                new ProducerRecord<>(topic.topicName(), null, key.getBytes(StandardCharsets.UTF_8), value, headers),
                (place, failure) -> {
                    if (failure != null) {
                        written.completeExceptionally(failure);
                    }
                    else {
                        written.complete(place);
                    }
                });
        this.sent.add(written);
        return written;
    }

    /** Returns once the broker has all of it. */
    public void awaitSent() {
        for (Future<?> one : this.sent) {
            outcome(one);
        }
        this.sent.clear();
    }

    /** What came of a send. */
    public static <T> T outcome(Future<T> sent) {
        try {
            return sent.get();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", ex);
        }
        catch (ExecutionException ex) {
            throw new IllegalStateException("the broker did not take a record", ex.getCause());
        }
    }

    @Override
    public void close() {
        this.door.close();
    }

}
