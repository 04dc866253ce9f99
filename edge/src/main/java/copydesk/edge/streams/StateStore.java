package copydesk.edge.streams;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * A persistent store of JSON records by text, backed by a changelog topic; hops that
 * share it share the object.
 */
public final class StateStore {

    private final String name;

    private final StoreBuilder<KeyValueStore<String, byte[]>> builder;

    /**
     * A store of this name, which is part of the changelog topic's name and therefore
     * fixed.
     */
    public StateStore(String name) {
        this.name = name;
        this.builder = Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(),
                Serdes.ByteArray());
    }

    /** Its name. */
    public String name() {
        return this.name;
    }

    StoreBuilder<KeyValueStore<String, byte[]>> builder() {
        return this.builder;
    }

}
