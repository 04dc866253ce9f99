package copydesk.console.stream;

import java.util.Map;
import java.util.function.Supplier;

import copydesk.edge.KafkaAccess;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Makes consumers that see only what is committed, belong to no group and never create a
 * topic.
 */
public final class Consumers implements Supplier<Consumer<byte[], byte[]>> {

    private final Map<String, Object> config;

    public Consumers(ReaderSettings settings) {
        this.config = Map.copyOf(config(settings));
    }

    @Override
    public Consumer<byte[], byte[]> get() {
        return new KafkaConsumer<>(this.config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> config(ReaderSettings settings) {
        Map<String, Object> config = KafkaAccess.to(settings.bootstrapServers());
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, "copydesk-console");
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // quarantined originals are large and only their headers are wanted: little is
        // fetched ahead
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 * 1024 * 1024);
        // a broker that is away shall show on the page soon
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        return config;
    }

}
