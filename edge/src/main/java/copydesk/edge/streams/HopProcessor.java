package copydesk.edge.streams;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.edge.Door;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import org.apache.kafka.streams.processor.PunctuationType;
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
        return stateful(door, List.of(store), handlers);
    }

    /**
     * A hop with a state store that an earlier hop brings along, to be connected by the
     * store's name: where both bring it, and stand behind different topics, Kafka Streams
     * makes two tasks of them that fight for its changelog.
     */
    public static ProcessorSupplier<byte[], byte[], byte[], Emission> sharing(Door door, Stateful handlers) {
        return () -> new HopProcessor(door, handlers);
    }

    /**
     * A hop with several state stores. If its handler is a {@link TimedHandler}, it is
     * also called when time goes on.
     */
    public static ProcessorSupplier<byte[], byte[], byte[], Emission> stateful(Door door, List<StateStore> stores,
            Stateful handlers) {
        return new ProcessorSupplier<>() {

            @Override
            public Processor<byte[], byte[], byte[], Emission> get() {
                return new HopProcessor(door, handlers);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return stores.stream().map(StateStore::builder).collect(Collectors.toUnmodifiableSet());
            }

        };
    }

    @Override
    public void init(ProcessorContext<byte[], Emission> processorContext) {
        this.context = processorContext;
        this.handler = this.handlers.handler(new TaskStores(processorContext));
        if (this.handler instanceof TimedHandler timed) {
            processorContext.schedule(timed.every(), PunctuationType.WALL_CLOCK_TIME,
                    (millis) -> forward(this.door.unasked(timed.due(Instant.ofEpochMilli(millis))), millis));
        }
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata from = this.context.recordMetadata()
            .orElseThrow(() -> new IllegalStateException("A source record always has a place"));
        Incoming incoming = new Incoming(from.topic(), from.partition(), from.offset(), record.key(), record.value(),
                record.headers());
        forward(this.door.pass(incoming, this.handler), record.timestamp());
    }

    @Override
    public void close() {
        if (this.handler instanceof TimedHandler timed) {
            timed.left();
        }
    }

    private void forward(List<Emission> emissions, long timestamp) {
        for (Emission emission : emissions) {
            this.context.forward(new Record<>(emission.key(), emission, timestamp, emission.headers()));
        }
    }

    private record TaskStores(ProcessorContext<byte[], Emission> context) implements Stores {

        @Override
        public KeyValueStore<String, byte[]> named(String name) {
            return this.context.getStateStore(name);
        }

        @Override
        public InstantSource clock() {
            return () -> Instant.ofEpochMilli(this.context.currentSystemTimeMs());
        }

    }

    /** Makes the handler of a task from the task's own store. */
    @FunctionalInterface
    public interface Stateful {

        /** The handler of one task. */
        Handler handler(Stores stores);

    }

    /** The stores of a task, by name, and its clock. */
    public interface Stores {

        /** The store of this name. */
        KeyValueStore<String, byte[]> named(String name);

        /** The wall clock, which tests can set. */
        InstantSource clock();

    }

}
