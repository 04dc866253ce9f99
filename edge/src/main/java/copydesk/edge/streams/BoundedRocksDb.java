package copydesk.edge.streams;

import java.util.Map;

import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Bounds the memory of all RocksDB stores of a process together; without it each store of
 * each partition takes its own 50 MB block cache and write buffers outside the heap.
 */
public final class BoundedRocksDb implements RocksDBConfigSetter {

    private static final long CACHE_BYTES = 64L * 1024 * 1024;

    private static final long WRITE_BUFFER_BYTES = 32L * 1024 * 1024;

    // one for the process by intent: RocksDB objects are shared by all stores and live as
    // long as it does
    private static final Cache CACHE = cache();

    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFER_BYTES, CACHE);

    private static Cache cache() {
        // the first store would load the native library too late for this
        RocksDB.loadLibrary();
        return new LRUCache(CACHE_BYTES);
    }

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(WRITE_BUFFERS);
        // JSON shrinks to a fraction, and so does what a restore writes and sorts
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String storeName, Options options) {
        // the shared cache and write buffers outlive a single store
    }

}
