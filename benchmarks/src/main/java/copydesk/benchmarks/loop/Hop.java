package copydesk.benchmarks.loop;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** From a topic to the next, exactly once: one transaction for each poll. */
final class Hop implements AutoCloseable {

    private static final int LARGEST = 12 * 1024 * 1024;

    private final LoopTopic from;

    private final LoopTopic to;

    private final Function<ConsumerRecord<byte[], byte[]>, Piece> step;

    private final Consumer<byte[], byte[]> consumer;

    private final Producer<byte[], byte[]> producer;

    private final Thread thread;

    private Hop(LoopTopic from, LoopTopic to, Function<ConsumerRecord<byte[], byte[]>, Piece> step, String bootstrap) {
        String name = "loop-" + to.name().toLowerCase(Locale.ROOT);
        this.from = from;
        this.to = to;
        this.step = step;
        this.consumer = new KafkaConsumer<>(reading(name, bootstrap), new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        this.producer = new KafkaProducer<>(writing(name, bootstrap), new ByteArraySerializer(),
                new ByteArraySerializer());
        this.thread = new Thread(this::run, name);
    }

    static Hop start(LoopTopic from, LoopTopic to, Function<ConsumerRecord<byte[], byte[]>, Piece> step,
            String bootstrap) {
        Hop hop = new Hop(from, to, step, bootstrap);
        hop.thread.start();
        return hop;
    }

    // as in the settings of the services
    private static Map<String, Object> reading(String name, String bootstrap) {
        return Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ConsumerConfig.GROUP_ID_CONFIG, name,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed", ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest", ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false, ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                200, ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST);
    }

    private static Map<String, Object> writing(String name, String bootstrap) {
        return Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.TRANSACTIONAL_ID_CONFIG, name,
                ProducerConfig.ACKS_CONFIG, "all", ProducerConfig.LINGER_MS_CONFIG, 5, ProducerConfig.BATCH_SIZE_CONFIG,
                131_072, ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd", ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                LARGEST);
    }

    private void run() {
        try (this.consumer; this.producer) {
            this.producer.initTransactions();
            this.consumer.subscribe(List.of(this.from.topicName()));
            while (true) {
                ConsumerRecords<byte[], byte[]> records = this.consumer.poll(Duration.ofSeconds(1));
                if (!records.isEmpty()) {
                    pass(records);
                }
            }
        }
        catch (WakeupException ex) {
            // this is how a consumer is asked to end
            return;
        }
    }

    private void pass(ConsumerRecords<byte[], byte[]> records) {
        this.producer.beginTransaction();
        for (ConsumerRecord<byte[], byte[]> message : records) {
            Piece piece = this.step.apply(message);
            this.producer.send(new ProducerRecord<>(this.to.topicName(), piece.key(), piece.value()));
        }
        this.producer.sendOffsetsToTransaction(records.nextOffsets(), this.consumer.groupMetadata());
        this.producer.commitTransaction();
    }

    @Override
    public void close() {
        this.consumer.wakeup();
        try {
            this.thread.join(Duration.ofSeconds(10).toMillis());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
