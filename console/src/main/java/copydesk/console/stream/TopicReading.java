package copydesk.console.stream;

import java.time.Duration;
import java.util.function.Supplier;

import copydesk.console.flow.FlowBoard;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the topic reader on a thread of its own for as long as the application context
 * runs.
 */
public final class TopicReading implements SmartLifecycle {

    private static final Duration STOP = Duration.ofSeconds(10);

    private final Supplier<Consumer<byte[], byte[]>> consumers;

    private final RecordSorter sorter;

    private final FlowBoard flow;

    private final ReaderSettings settings;

    private @Nullable TopicReader reader;

    private @Nullable Thread thread;

    public TopicReading(Supplier<Consumer<byte[], byte[]>> consumers, RecordSorter sorter, FlowBoard flow,
            ReaderSettings settings) {
        this.consumers = consumers;
        this.sorter = sorter;
        this.flow = flow;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        this.reader = new TopicReader(this.consumers, this.sorter, this.flow, this.settings);
        this.thread = new Thread(this.reader, "console-topic-reader");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    @Override
    public synchronized void stop() {
        if (this.reader == null || this.thread == null) {
            return;
        }
        this.reader.stop();
        join(this.thread);
        this.reader = null;
        this.thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return this.thread != null;
    }

    private static void join(Thread thread) {
        try {
            thread.join(STOP.toMillis());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
