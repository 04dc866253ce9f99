package copydesk.benchmarks.rerun;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import copydesk.contract.Topic;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * What left on the public topics: for each topic and key its records in their order, as
 * value and headers.
 */
final class Published {

    private final Map<String, List<String>> records = new TreeMap<>();

    private int count;

    void add(Topic topic, TestRecord<byte[], byte[]> record) {
        String key = topic.topicName() + " " + new String(record.key(), StandardCharsets.UTF_8);
        this.records.computeIfAbsent(key, (name) -> new ArrayList<>()).add(text(record));
        this.count++;
    }

    // one character for each byte, so that equal texts are equal bytes
    private static String text(TestRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder();
        for (Header header : record.headers()) {
            text.append(header.key()).append('=').append(latin(header.value())).append('\n');
        }
        return text.append(latin(record.value())).toString();
    }

    private static String latin(byte @Nullable [] bytes) {
        return (bytes != null) ? new String(bytes, StandardCharsets.ISO_8859_1) : "none";
    }

    int count() {
        return this.count;
    }

    /** How many of the records are no outcomes. */
    int documents() {
        return this.count - this.records.entrySet()
            .stream()
            .filter((entry) -> entry.getKey().startsWith(Topic.OUTCOME.topicName()))
            .mapToInt((entry) -> entry.getValue().size())
            .sum();
    }

    /** How many topics and keys there are. */
    int keys() {
        return this.records.size();
    }

    /** The topics and keys whose records are not the same byte for byte, and how. */
    List<String> differences(Published other) {
        List<String> differences = new ArrayList<>();
        Set<String> keys = new TreeSet<>(this.records.keySet());
        keys.addAll(other.records.keySet());
        for (String key : keys) {
            List<String> ours = this.records.getOrDefault(key, List.of());
            List<String> theirs = other.records.getOrDefault(key, List.of());
            if (!ours.equals(theirs)) {
                differences.add(key + ": " + first(ours, theirs));
            }
        }
        return differences;
    }

    private static String first(List<String> ours, List<String> theirs) {
        if (ours.size() != theirs.size()) {
            return ours.size() + " records, then " + theirs.size();
        }
        int at = 0;
        while (ours.get(at).equals(theirs.get(at))) {
            at++;
        }
        int sign = Arrays.mismatch(ours.get(at).toCharArray(), theirs.get(at).toCharArray());
        return "record " + at + ": " + around(ours.get(at), sign) + " | " + around(theirs.get(at), sign);
    }

    private static String around(String text, int sign) {
        return text.substring(Math.max(0, sign - 40), Math.min(text.length(), sign + 40)).replace('\n', ' ');
    }

}
