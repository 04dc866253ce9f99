package copydesk.endtoend.containers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * All of a record but its offset and the time the broker gave it.
 *
 * @param topic where it is
 * @param partition which partition
 * @param key its key
 * @param value its value; empty for a tombstone
 * @param headers its headers, in their order
 */
record PublishedRecord(Topic topic, int partition, String key, String value, List<String> headers) {

    static PublishedRecord of(Topic topic, ConsumerRecord<byte[], byte[]> record) {
        List<String> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add(header.key() + "=" + text(header.value()));
        }
        return new PublishedRecord(topic, record.partition(), text(record.key()),
                (record.value() != null) ? text(record.value()) : "", headers);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

}
