package copydesk.ingest.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the inbox again and again and offers what is due, on a thread of its own.
 * What was taken is moved away if it is to be, what was not is offered again.
 */
public final class InboxWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);

    private static final long CLOSE_WITHIN_SECONDS = 5;

    private final Inbox inbox;

    private final Function<Path, CompletableFuture<String>> offer;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    private InboxWatch(Inbox inbox, Function<Path, CompletableFuture<String>> offer) {
        this.inbox = inbox;
        this.offer = offer;
    }

    /**
     * Starts watching.
     * @param inbox the inbox
     * @param every how often to look
     * @param offer takes a file that is due; what it gives ends once Kafka has it
     */
    public static InboxWatch start(Inbox inbox, Duration every, Function<Path, CompletableFuture<String>> offer) {
        InboxWatch watch = new InboxWatch(inbox, offer);
        watch.timer.scheduleWithFixedDelay(watch::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            for (Path file : this.inbox.due()) {
                this.offer.apply(file).whenComplete((item, failure) -> ended(file, failure));
            }
        }
        catch (IOException | RuntimeException ex) {
            LOG.warn("The inbox could not be read this time: {}", ex.toString());
        }
    }

    private void ended(Path file, @Nullable Throwable failure) {
        try {
            if (failure != null) {
                LOG.warn("A file of the inbox was not taken and will be offered again: {}", failure.toString());
                this.inbox.left(file);
            }
            else {
                this.inbox.taken(file);
            }
        }
        catch (IOException ex) {
            LOG.warn("A file of the inbox was taken but could not be moved: {}", ex.toString());
        }
    }

    // what is being offered comes to its end, else a file that Kafka has would be offered
    // again
    @Override
    public void close() {
        this.timer.shutdown();
        try {
            if (!this.timer.awaitTermination(CLOSE_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                this.timer.shutdownNow();
            }
        }
        catch (InterruptedException ex) {
            this.timer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

}
