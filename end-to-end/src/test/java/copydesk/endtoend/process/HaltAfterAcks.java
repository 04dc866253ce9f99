package copydesk.endtoend.process;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process the hard way when the broker has acknowledged enough records; Kafka
 * makes it from its class name.
 */
public final class HaltAfterAcks implements ProducerInterceptor<byte[], byte[]> {

    /** System property: how many acknowledged records are enough. */
    static final String LIMIT = "copydesk.endtoend.halt-after-acks";

    /** Exit code of a process that ended here. */
    public static final int EXIT_CODE = 86;

    private final int limit = Integer.getInteger(LIMIT, Integer.MAX_VALUE);

    private final AtomicInteger acks = new AtomicInteger();

    @Override
    public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> sent) {
        return sent;
    }

    @Override
    public void onAcknowledgement(RecordMetadata metadata, @Nullable Exception failure) {
        if (failure == null && this.acks.incrementAndGet() == this.limit) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    @Override
    public void configure(Map<String, ?> settings) {
    }

    @Override
    public void close() {
    }

}
