package copydesk.enrich.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import copydesk.contract.Json;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON in a Kafka Streams store, which forgets what is too old. Age is counted
 * from the newest fetch time seen, never by a clock, and a few entries are looked at with
 * each record that comes, so that forgetting never takes long.
 *
 * @param <T> what is kept
 */
final class JsonStore<T> {

    private static final int RECORDS_PER_ROUND = 32;

    // more than can be added between two rounds, so that all is visited
    private static final int ENTRIES_PER_ROUND = 128;

    private final KeyValueStore<String, byte[]> store;

    private final Class<T> type;

    private final Duration keep;

    private final BiFunction<T, Instant, Optional<T>> since;

    private Instant newest = Instant.MIN;

    private int records;

    private @Nullable String next;

    /**
     * A store.
     * @param store of the task
     * @param type of what is kept
     * @param keep for how long
     * @param since takes off what is older; empty if nothing is left
     */
    JsonStore(KeyValueStore<String, byte[]> store, Class<T> type, Duration keep,
            BiFunction<T, Instant, Optional<T>> since) {
        this.store = store;
        this.type = type;
        this.keep = keep;
        this.since = since;
    }

    Optional<T> get(String key) {
        return Optional.ofNullable(this.store.get(key)).map((json) -> Json.read(json, this.type));
    }

    void put(String key, T value) {
        this.store.put(key, Json.write(value));
    }

    void remove(String key) {
        this.store.delete(key);
    }

    /** Forgets a little of what is too old, now that something was fetched then. */
    void forget(Instant fetchedAt) {
        this.newest = fetchedAt.isAfter(this.newest) ? fetchedAt : this.newest;
        this.records++;
        if (this.records % RECORDS_PER_ROUND == 0) {
            round(this.newest.minus(this.keep));
        }
    }

    private void round(Instant oldest) {
        for (KeyValue<String, byte[]> entry : entries()) {
            T value = Json.read(entry.value, this.type);
            Optional<T> left = this.since.apply(value, oldest);
            if (left.isEmpty()) {
                remove(entry.key);
            }
            else if (!left.get().equals(value)) {
                put(entry.key, left.get());
            }
        }
    }

    private List<KeyValue<String, byte[]>> entries() {
        List<KeyValue<String, byte[]>> entries = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> iterator = this.store.range(this.next, null)) {
            while (iterator.hasNext() && entries.size() < ENTRIES_PER_ROUND) {
                entries.add(iterator.next());
            }
            this.next = iterator.hasNext() ? iterator.peekNextKey() : null;
        }
        return entries;
    }

}
