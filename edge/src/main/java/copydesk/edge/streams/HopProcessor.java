package copydesk.edge.streams;

import java.util.Set;

import copydesk.edge.Door;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * A hop inside a topology: takes each record through the hop's door and forwards what
 * leaves. Parsing happens behind the door, so the serdes are plain bytes and a broken
 * record is data.
 */
public final class HopProcessor implements Processor<byte[], byte[], byte[], Emission> {

    private final Door door;

    private final Stateful handlers;

    private ProcessorContext<byte[], Emission> context;

    private Handler handler;

    private HopProcessor(Door door, Stateful handlers) {
        this.door = door;
        this.handlers = handlers;
    }

    /** A hop without state. */
    public static ProcessorSupplier<byte[], byte[], byte[], Emission> stateless(Door door, Handler handler) {
        return () -> new HopProcessor(door, (stores) -> handler);
    }

    /** A hop with one state store. */
    public static ProcessorSupplier<byte[], byte[], byte[], Emission> stateful(Door door, StateStore store,
            Stateful handlers) {
        return new ProcessorSupplier<>() {

            @Override
            public Processor<byte[], byte[], byte[], Emission> get() {
                return new HopProcessor(door, handlers);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(store.builder());
            }

        };
    }

    @Override
    public void init(ProcessorContext<byte[], Emission> processorContext) {
        this.context = processorContext;
        this.handler = this.handlers.handler(processorContext::getStateStore);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata from = this.context.recordMetadata()
            .orElseThrow(() -> new IllegalStateException("A source record always has a place"));
        Incoming incoming = new Incoming(from.topic(), from.partition(), from.offset(), record.key(), record.value(),
                record.headers());
        for (Emission emission : this.door.pass(incoming, this.handler)) {
            this.context.forward(new Record<>(emission.key(), emission, record.timestamp(), emission.headers()));
        }
    }

    /** Makes the handler of a task from the task's own store. */
    @FunctionalInterface
    public interface Stateful {

        /** The handler of one task. */
        Handler handler(Stores stores);

    }

    /** The stores of a task, by name. */
    @FunctionalInterface
    public interface Stores {

        /** The store of this name. */
        KeyValueStore<String, byte[]> named(String name);

    }

}
