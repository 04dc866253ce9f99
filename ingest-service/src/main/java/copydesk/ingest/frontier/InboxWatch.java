package copydesk.ingest.frontier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the inbox again and again and offers what is due, on a thread of its own.
 */
public final class InboxWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);

    private final Path folder;

    private final Inbox inbox;

    private final Consumer<Path> offer;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    private InboxWatch(Path folder, Consumer<Path> offer) {
        this.folder = folder;
        this.inbox = new Inbox(folder);
        this.offer = offer;
    }

    /**
     * Starts watching.
     * @param folder the inbox
     * @param every how often to look
     * @param offer takes a file that is due
     */
    public static InboxWatch start(Path folder, Duration every, Consumer<Path> offer) {
        InboxWatch watch = new InboxWatch(folder, offer);
        watch.timer.scheduleWithFixedDelay(watch::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            this.inbox.due().forEach(this.offer);
        }
        catch (IOException | RuntimeException ex) {
            LOG.warn("The inbox {} could not be read this time: {}", this.folder, ex.toString());
        }
    }

    @Override
    public void close() {
        this.timer.shutdownNow();
    }

}
