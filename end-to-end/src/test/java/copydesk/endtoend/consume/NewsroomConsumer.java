package copydesk.endtoend.consume;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Keeps a newsroom system in step with the latest version of every article. Needs nothing
 * but kafka-clients; copy it.
 */
public final class NewsroomConsumer implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;

    private final Shelf shelf;

    /** A consumer of this cluster, in a group of its own. */
    public NewsroomConsumer(String kafka, String group, Shelf shelf) {
        this.shelf = shelf;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "group.id", group, "auto.offset.reset", "earliest",
                        "isolation.level", "read_committed", "enable.auto.commit", false),
                new StringDeserializer(), new ByteArrayDeserializer());
        this.consumer.subscribe(List.of("newsroom.article.latest.v1"));
    }

    /** Takes what is there and returns how many records that were. */
    public int poll(Duration longest) {
        ConsumerRecords<String, byte[]> records = this.consumer.poll(longest);
        records.forEach(this::take);
        // after the work: what was not finished comes again, and coming again is harmless
        this.consumer.commitSync();
        return records.count();
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        int version = Integer.parseInt(header(record, "article-version"));
        if (version <= this.shelf.version(record.key())) {
            return;
        }
        // a kill has nothing to be filtered by, so it comes before any filter
        if (header(record, "change-kind").equals("kill")) {
            this.shelf.takeDown(record.key(), version);
        }
        else if (isForUs(record)) {
            this.shelf.put(record.key(), version, record.value());
        }
    }

    // an example: English alone
    private static boolean isForUs(ConsumerRecord<String, byte[]> record) {
        return header(record, "article-language").startsWith("en");
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return (header != null) ? new String(header.value(), StandardCharsets.UTF_8) : "";
    }

    @Override
    public void close() {
        this.consumer.close();
    }

    /** Where articles are kept; a table with the columns uri, version, document. */
    public interface Shelf {

        /** The version kept of an article, also of one taken down; 0 if none. */
        int version(String uri);

        /** Keeps a document in the place of the one before. */
        void put(String uri, int version, byte[] ninjs);

        /** Drops the document and remembers the version, for good. */
        void takeDown(String uri, int version);

    }

}
