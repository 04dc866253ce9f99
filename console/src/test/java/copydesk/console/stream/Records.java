package copydesk.console.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import copydesk.contract.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** Kafka records as the topics of the pipeline hold them, all in partition 0. */
final class Records {

    private final Topic topic;

    private final long offset;

    private final String key;

    private final byte @Nullable [] value;

    private final RecordHeaders headers = new RecordHeaders();

    private Records(Topic topic, long offset, String key, byte @Nullable [] value) {
        this.topic = topic;
        this.offset = offset;
        this.key = key;
        this.value = value;
    }

    static Records of(Topic topic, long offset, String key, byte @Nullable [] value) {
        return new Records(topic, offset, key, value);
    }

    Records with(String header, String text) {
        this.headers.add(header, utf8(text));
        return this;
    }

    /** The record, written so many milliseconds after the epoch. */
    ConsumerRecord<byte[], byte[]> at(long millis) {
        return new ConsumerRecord<>(this.topic.topicName(), 0, this.offset, millis, TimestampType.LOG_APPEND_TIME, -1,
                -1, utf8(this.key), this.value, this.headers, Optional.empty());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
