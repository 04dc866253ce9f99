package copydesk.console.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The latest value per article, for the articles that changed last. Which ones stay is
 * decided by the time they were written, not by the order they are read in, since
 * partitions are read one far ahead of another. Not thread-safe.
 */
final class Latest<T> {

    private final int capacity;

    private final Map<String, Timed<T>> byUri = new HashMap<>();

    Latest(int capacity) {
        this.capacity = capacity;
    }

    void put(String uri, Instant at, T value) {
        this.byUri.put(uri, new Timed<>(uri, at, value));
        if (this.byUri.size() > this.capacity) {
            this.byUri.values().stream().min(Timed.byTime()).ifPresent((oldest) -> remove(oldest.uri()));
        }
    }

    void remove(String uri) {
        this.byUri.remove(uri);
    }

    Optional<T> get(String uri) {
        return Optional.ofNullable(this.byUri.get(uri)).map(Timed::value);
    }

    /** All values, the youngest first. */
    List<T> newestFirst() {
        return this.byUri.values().stream().sorted(Timed.<T>byTime().reversed()).map(Timed::value).toList();
    }

    private record Timed<T>(String uri, Instant at, T value) {

        // the uri settles ties, so that the order is the same on every call
        static <T> Comparator<Timed<T>> byTime() {
            return Comparator.comparing((Timed<T> timed) -> timed.at()).thenComparing((timed) -> timed.uri());
        }

    }

}
