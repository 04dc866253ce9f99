package copydesk.ingest.stream.source;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Whose fault it is that something could not be brought to its end. A fault of Kafka
 * passes, and the worker tries again; one of what a host answered does not, and would
 * stop all other hosts with it.
 */
final class Fault {

    private Fault() {
    }

    /**
     * What the request itself brought about.
     * @throws RuntimeException the same failure, if it is nobody's fault but ours
     */
    static RuntimeException ofRequest(RuntimeException failure) {
        if (root(failure) instanceof RuntimeException cause && !passes(cause)) {
            return cause;
        }
        throw failure;
    }

    private static boolean passes(RuntimeException cause) {
        boolean refused = cause instanceof RecordTooLargeException || cause instanceof SerializationException;
        return cause instanceof CancellationException || (cause instanceof KafkaException && !refused);
    }

    /** Its kind, since its words may quote what a host sent. */
    static String name(Throwable failure) {
        return root(failure).getClass().getSimpleName();
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return (failure instanceof CompletionException && cause != null) ? cause : failure;
    }

}
