package copydesk.allinone.read;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import copydesk.allinone.ledger.Published;
import copydesk.contract.Headers;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.news.NewsItem;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches items come to their end, from the moment it is started, on a thread of its own.
 */
public final class EndingWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EndingWatch.class);

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;

    private final EndingPairs pairs;

    private final Thread thread;

    private EndingWatch(KafkaConsumer<byte[], byte[]> consumer, Consumer<Ending> receiver, Clock clock) {
        this.consumer = consumer;
        this.pairs = new EndingPairs((outcome, published) -> receiver
            .accept(new Ending(outcome, published, Duration.between(outcome.fetchedAt(), clock.instant()))));
        this.thread = new Thread(this::watch, "ending-watch");
    }

    /** Starts to watch; everything that ends after this call reaches the receiver. */
    public static EndingWatch start(String bootstrap, Consumer<Ending> receiver, Clock clock) {
        EndingWatch watch = new EndingWatch(
                new CommittedReader(bootstrap).openAtEnd(List.of(Topic.OUTCOME, Topic.CLEAN)), receiver, clock);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try (this.consumer) {
            while (!Thread.currentThread().isInterrupted()) {
                this.consumer.poll(POLL).forEach(this::take);
            }
        }
        catch (WakeupException ex) {
            LOG.debug("Asked to end");
        }
        catch (KafkaException ex) {
            LOG.error("Outcomes can no longer be read", ex);
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> message) {
        try {
            if (EnvelopeHeaders.text(message.headers(), Headers.RUN) != null) {
                return; // of a re-run, which keeps an account of its own
            }
            if (message.topic().equals(Topic.OUTCOME.topicName())) {
                this.pairs.outcome(Json.read(message.value(), Outcome.class));
            }
            else {
                this.pairs.version(version(message));
            }
        }
        catch (InvalidRecord ex) {
            LOG.atWarn()
                .addKeyValue("topic", message.topic())
                .addKeyValue("offset", message.offset())
                .log("Unreadable record: {}", ex.getMessage());
        }
    }

    private static Published version(ConsumerRecord<byte[], byte[]> message) {
        return Published.of(Json.read(message.value(), NewsItem.class),
                number(header(message, Headers.ARTICLE_VERSION)), header(message, Headers.CHANGE_KIND));
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        @Nullable String text = EnvelopeHeaders.text(message.headers(), name);
        if (text == null) {
            throw new InvalidRecord("header " + name + " is missing");
        }
        return text;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        }
        catch (NumberFormatException ex) {
            throw new InvalidRecord("header " + Headers.ARTICLE_VERSION + " is no number");
        }
    }

    /** Ends watching; waits for the line at hand. */
    @Override
    public void close() {
        this.consumer.wakeup();
        try {
            this.thread.join(Duration.ofSeconds(5).toMillis());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
