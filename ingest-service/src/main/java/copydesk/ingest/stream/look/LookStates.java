package copydesk.ingest.stream.look;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import copydesk.contract.Digest;
import copydesk.contract.Json;
import copydesk.ingest.look.Look;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a task that are looked at again, by article, and beside them by time. Both
 * lie in one store: what begins with a digit is an entry of the agenda.
 */
final class LookStates {

    private static final String BY_ARTICLE = "article ";

    private final KeyValueStore<String, byte[]> store;

    LookStates(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    @Nullable Look get(String source, String article) {
        return read(key(source, article));
    }

    private @Nullable Look read(String key) {
        byte[] json = this.store.get(key);
        return (json != null) ? Json.read(json, Look.class) : null;
    }

    /** Replaces what is remembered; null forgets it. */
    void put(@Nullable Look before, @Nullable Look next) {
        if (before != null) {
            this.store.delete(entry(before));
        }
        if (next != null) {
            this.store.put(key(next.source(), next.article()), Json.write(next));
            this.store.put(entry(next), key(next.source(), next.article()).getBytes(StandardCharsets.UTF_8));
        }
        else if (before != null) {
            this.store.delete(key(before.source(), before.article()));
        }
    }

    /** What is due, the longest overdue first, at most so many. */
    List<Look> due(Instant now, int most) {
        List<Look> due = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries = this.store.range(digits(0), digits(now.toEpochMilli() + 1))) {
            while (entries.hasNext() && due.size() < most) {
                Look look = read(new String(entries.next().value, StandardCharsets.UTF_8));
                if (look != null) {
                    due.add(look);
                }
            }
        }
        return due;
    }

    private static String key(String source, String article) {
        return BY_ARTICLE + source + " " + article;
    }

    private static String entry(Look look) {
        return digits(look.due().toEpochMilli()) + " "
                + Digest.text((look.source() + " " + look.article()).getBytes(StandardCharsets.UTF_8));
    }

    // with leading zeros, so that the order of texts is the order of times
    private static String digits(long millis) {
        return String.format(Locale.ROOT, "%015d", millis);
    }

}
