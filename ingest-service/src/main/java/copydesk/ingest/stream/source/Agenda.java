package copydesk.ingest.stream.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** When which source is polled next, in the order of time. */
final class Agenda {

    private static final byte[] NOTHING = new byte[0];

    private final KeyValueStore<String, byte[]> store;

    Agenda(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** Moves a source from one time to another; null is no time. */
    void move(String source, @Nullable Instant from, @Nullable Instant to) {
        if (from != null && !from.equals(to)) {
            this.store.delete(key(from, source));
        }
        if (to != null && !to.equals(from)) {
            this.store.put(key(to, source), NOTHING);
        }
    }

    /** The entries whose time has come, the longest overdue first, at most so many. */
    List<String> due(Instant now, int most) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries = this.store.range(digits(0), digits(now.toEpochMilli() + 1))) {
            while (entries.hasNext() && keys.size() < most) {
                keys.add(entries.next().key);
            }
        }
        return keys;
    }

    void strike(String entry) {
        this.store.delete(entry);
    }

    static String source(String entry) {
        return entry.substring(entry.indexOf(' ') + 1);
    }

    private static String key(Instant time, String source) {
        return digits(time.toEpochMilli()) + ' ' + source;
    }

    // with leading zeros, so that the order of texts is the order of times
    private static String digits(long millis) {
        return String.format(Locale.ROOT, "%015d", millis);
    }

}
