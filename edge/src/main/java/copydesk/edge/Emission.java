package copydesk.edge;

import java.nio.charset.StandardCharsets;

import copydesk.contract.Envelope;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record that a hop gives: to a topic, or onward to the next hop of the same topology.
 *
 * @param topic where it goes; null for onward
 * @param key its key
 * @param value its value; null for a tombstone
 * @param headers its headers
 */
public record Emission(@Nullable Topic topic, byte[] key, byte @Nullable [] value, Headers headers) {

    /** A record for a topic, with a contract record as its value. */
    public static Emission to(Topic topic, String key, Object value, Envelope envelope) {
        return new Emission(topic, utf8(key), Json.write(value), EnvelopeHeaders.write(envelope));
    }

    /** A record for a topic, with a value that is written already. */
    public static Emission written(Topic topic, String key, byte[] value, Envelope envelope) {
        return new Emission(topic, utf8(key), value, EnvelopeHeaders.write(envelope));
    }

    /** A tombstone for a compacted topic. */
    public static Emission tombstone(Topic topic, String key, Envelope envelope) {
        return new Emission(topic, utf8(key), null, EnvelopeHeaders.write(envelope));
    }

    /** A record for the next hop of the same topology. */
    public static Emission onward(String key, Object value, Envelope envelope) {
        return new Emission(null, utf8(key), Json.write(value), EnvelopeHeaders.write(envelope));
    }

    /** The same record with one header more. */
    public Emission with(String header, String text) {
        this.headers.remove(header).add(header, utf8(text));
        return this;
    }

    /** Whether it stays inside the topology. */
    public boolean isOnward() {
        return this.topic == null;
    }

    /** What it weighs, in bytes, with a little for each header's own frame. */
    int weight() {
        int weight = this.key.length + ((this.value != null) ? this.value.length : 0);
        for (var header : this.headers) {
            weight += header.key().length() + ((header.value() != null) ? header.value().length : 0) + 8;
        }
        return weight;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
