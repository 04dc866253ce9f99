package copydesk.benchmarks.rerun;

import java.util.Map;

import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.Env;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksMemEnv;

/**
 * Keeps the files of state stores in memory. The test driver commits after each record
 * and flushes all stores for it: on a disk that is a file and a wait for the disk each
 * time. The stores themselves are those of the services.
 */
public final class StateInMemory implements RocksDBConfigSetter {

    // one for the process by intent: a store that is closed and opened again finds its
    // files
    private static final Env MEMORY = memory();

    private static Env memory() {
        // the first store would load the native library too late for this
        RocksDB.loadLibrary();
        return new RocksMemEnv(Env.getDefault());
    }

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        options.setEnv(MEMORY);
    }

    @Override
    public void close(String store, Options options) {
        // the memory outlives a single store
    }

}
