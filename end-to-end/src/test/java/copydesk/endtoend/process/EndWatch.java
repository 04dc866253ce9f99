package copydesk.endtoend.process;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * Follows the ledger with a read-committed consumer, so that a test can wait for the end
 * of what it offered.
 */
public final class EndWatch implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<byte[], byte[]> consumer;

    private final Map<String, Outcome> ends = new ConcurrentHashMap<>();

    private final AtomicBoolean over = new AtomicBoolean();

    private final Thread thread = new Thread(this::follow, "end-watch");

    /** Starts at the ledger's beginning. */
    public EndWatch(TopicReader topics) {
        this.consumer = topics.open(List.of(Topic.OUTCOME));
        this.thread.start();
    }

    private void follow() {
        try (this.consumer) {
            while (!this.over.get()) {
                this.consumer.poll(Duration.ofMillis(50)).forEach((record) -> {
                    Outcome end = Json.read(record.value(), Outcome.class);
                    this.ends.put(end.item(), end);
                });
            }
        }
    }

    /** How an item ended; returns once it has. */
    public Outcome of(String item) {
        ofAll(List.of(item));
        return this.ends.get(item);
    }

    /**
     * How these items ended, in their order; returns once all have. As long as something
     * ends, it waits on.
     */
    public List<Outcome> ofAll(Collection<String> items) {
        while (!this.ends.keySet().containsAll(items)) {
            int ended = this.ends.size();
            Await.until("a further item ends, after " + ended, PATIENCE,
                    () -> this.ends.size() > ended || this.ends.keySet().containsAll(items));
        }
        return items.stream().map(this.ends::get).toList();
    }

    /** Whether an item has ended. */
    public boolean hasEnded(String item) {
        return this.ends.containsKey(item);
    }

    @Override
    public void close() {
        this.over.set(true);
        try {
            this.thread.join();
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
