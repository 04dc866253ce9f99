package copydesk.edge;

import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record as a hop takes it from a topic.
 *
 * @param topic name of the topic it was read from
 * @param partition partition it was read from
 * @param offset where it stands
 * @param key its key; null if it has none
 * @param value its value; null for a tombstone
 * @param headers its headers
 */
public record Incoming(String topic, int partition, long offset, byte @Nullable [] key, byte @Nullable [] value,
        Headers headers) {

}
