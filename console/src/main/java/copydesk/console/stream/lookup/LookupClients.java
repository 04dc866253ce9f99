package copydesk.console.stream.lookup;

import java.util.HashMap;
import java.util.Map;

import copydesk.console.trail.TrailsUnavailable;
import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Makes the clients of one question: they see only what is committed and change nothing.
 */
final class LookupClients {

    private static final int MEBIBYTE = 1024 * 1024;

    private final String bootstrapServers;

    LookupClients(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(consumerSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> consumerSettings() {
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        // one question reads many small records: few and large answers, and no sums over
        // bytes that nobody keeps
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 4 * MEBIBYTE);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 32 * MEBIBYTE);
        // a question goes from topic to topic: an answer that waits for records behind
        // the
        // end of one, and the pause between two looks at where topics lie, hold up the
        // next
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5);
        settings.put(ConsumerConfig.RETRY_BACKOFF_MS_CONFIG, 10L);
        // what the system finds right, which on a long way is more than the client does
        settings.put(ConsumerConfig.RECEIVE_BUFFER_CONFIG, -1);
        settings.put(ConsumerConfig.CHECK_CRCS_CONFIG, false);
        return settings;
    }

    Admin admin() {
        return Admin.create(settings());
    }

    private Map<String, Object> settings() {
        return KafkaAccess.to(this.bootstrapServers,
                Map.of(AdminClientConfig.CLIENT_ID_CONFIG, "copydesk-lookup",
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000));
    }

    TrailsUnavailable unavailable(KafkaException ex) {
        return new TrailsUnavailable("The topics cannot be read from Kafka at " + this.bootstrapServers + " ("
                + ex.getClass().getSimpleName() + "). Is Kafka running there?", ex);
    }

}
