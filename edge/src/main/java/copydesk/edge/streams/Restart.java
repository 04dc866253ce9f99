package copydesk.edge.streams;

import java.time.Duration;

import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a stream thread that died of an infrastructure fault, after a pause. Without
 * it the stream would stop for good while its process lives on.
 */
public final class Restart implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Restart.class);

    private final Duration pause;

    /** A handler that waits this long before each replacement. */
    public Restart(Duration pause) {
        this.pause = pause;
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable exception) {
        LOG.warn("Stream thread ended, a new one starts in {}: {}", this.pause, exception.toString());
        try {
            Thread.sleep(this.pause.toMillis());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

}
