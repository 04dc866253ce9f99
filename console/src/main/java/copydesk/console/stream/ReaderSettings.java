package copydesk.console.stream;

import java.time.Duration;

/**
 * Settings of the topic reader.
 *
 * @param bootstrapServers the Kafka brokers, {@code host:port}, separated by commas
 * @param backOff how long to wait before Kafka is asked again, after it did not answer or
 * lacked a topic
 */
public record ReaderSettings(String bootstrapServers, Duration backOff) {

    public ReaderSettings {
        if (bootstrapServers.isBlank()) {
            throw new IllegalArgumentException(
                    "copydesk.console.bootstrap-servers is empty; set it to the brokers, for example localhost:29092");
        }
        if (backOff.isNegative() || backOff.isZero()) {
            throw new IllegalArgumentException(
                    "copydesk.console.back-off is " + backOff + "; set it to a time longer than zero, for example 1s");
        }
    }

}
