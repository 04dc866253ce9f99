package copydesk.publish.stream;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** A state store in memory that needs no topology. */
final class MapStore implements KeyValueStore<String, byte[]> {

    private final TreeMap<String, byte[]> entries = new TreeMap<>();

    private final String name;

    MapStore(String name) {
        this.name = name;
    }

    void copyTo(KeyValueStore<String, byte[]> other) {
        this.entries.forEach(other::put);
    }

    @Override
    public void put(String key, byte @Nullable [] value) {
        if (value == null) {
            this.entries.remove(key);
        }
        else {
            this.entries.put(key, value);
        }
    }

    @Override
    public byte @Nullable [] putIfAbsent(String key, byte[] value) {
        return this.entries.putIfAbsent(key, value);
    }

    @Override
    public void putAll(List<KeyValue<String, byte[]>> all) {
        all.forEach((entry) -> put(entry.key, entry.value));
    }

    @Override
    public byte @Nullable [] delete(String key) {
        return this.entries.remove(key);
    }

    @Override
    public byte @Nullable [] get(String key) {
        return this.entries.get(key);
    }

    @Override
    public KeyValueIterator<String, byte[]> range(String from, String to) {
        return new Entries(this.entries.subMap(from, true, to, true).entrySet().iterator());
    }

    @Override
    public KeyValueIterator<String, byte[]> all() {
        return new Entries(this.entries.entrySet().iterator());
    }

    @Override
    public long approximateNumEntries() {
        return this.entries.size();
    }

    @Override
    public String name() {
        return this.name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        throw new UnsupportedOperationException("It belongs to no topology");
    }

    @Override
    public void flush() {
        // everything is in memory
    }

    @Override
    public void close() {
        this.entries.clear();
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    private record Entries(Iterator<Map.Entry<String, byte[]>> source) implements KeyValueIterator<String, byte[]> {

        @Override
        public boolean hasNext() {
            return this.source.hasNext();
        }

        @Override
        public KeyValue<String, byte[]> next() {
            Map.Entry<String, byte[]> entry = this.source.next();
            return new KeyValue<>(entry.getKey(), entry.getValue());
        }

        @Override
        public String peekNextKey() {
            throw new UnsupportedOperationException("Nobody looks ahead");
        }

        @Override
        public void close() {
            // holds nothing
        }

    }

}
