package copydesk.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a record stands in Kafka, written {@code topic-partition@offset}.
 *
 * @param topic its topic
 * @param partition its partition
 * @param offset its offset there
 */
public record RecordPlace(String topic, int partition, long offset) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]{1,249})-(\\d{1,6})@(\\d{1,18})");

    public RecordPlace {
        Required.all(topic);
    }

    /** The place that is written so; empty if the text is no place. */
    public static Optional<RecordPlace> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? Optional
            .of(new RecordPlace(parts.group(1), Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return this.topic + "-" + this.partition + "@" + this.offset;
    }

}
