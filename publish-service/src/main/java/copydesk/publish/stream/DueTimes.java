package copydesk.publish.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * When which waiting article is to be looked at again, in the order of time, so that
 * nobody has to look at all of them.
 */
final class DueTimes {

    private static final byte[] NOTHING = new byte[0];

    private final KeyValueStore<String, byte[]> store;

    DueTimes(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    void add(Instant time, String uri) {
        this.store.put(key(time, uri), NOTHING);
    }

    void remove(Instant time, String uri) {
        this.store.delete(key(time, uri));
    }

    /** The uris whose time has come, the longest overdue first, at most so many. */
    List<String> due(Instant now, int most) {
        List<String> uris = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries = this.store.range(digits(0), digits(now.toEpochMilli() + 1))) {
            while (entries.hasNext() && uris.size() < most) {
                String key = entries.next().key;
                uris.add(key.substring(key.indexOf(' ') + 1));
            }
        }
        return uris;
    }

    private static String key(Instant time, String uri) {
        return digits(wholeMillis(time)) + ' ' + uri;
    }

    // rounded up: nothing may be due before its time
    private static long wholeMillis(Instant time) {
        return time.plus(Duration.ofMillis(1).minusNanos(1)).toEpochMilli();
    }

    // with leading zeros, so that the order of texts is the order of times
    private static String digits(long millis) {
        return String.format(Locale.ROOT, "%015d", millis);
    }

}
