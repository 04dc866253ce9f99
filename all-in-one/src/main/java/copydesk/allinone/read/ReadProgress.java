package copydesk.allinone.read;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says every few seconds how far a long topic has been read; says nothing of short ones.
 */
final class ReadProgress {

    private static final long EVERY = Duration.ofSeconds(2).toNanos();

    private final String topic;

    private final long all;

    private final Consumer<String> lines;

    private final LongSupplier nanoTime;

    private long last;

    ReadProgress(String topic, long all, Consumer<String> lines, LongSupplier nanoTime) {
        this.topic = topic;
        this.all = all;
        this.lines = lines;
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    /** So many of its records have been read or passed. */
    void at(long read) {
        long now = this.nanoTime.getAsLong();
        if (now - this.last >= EVERY) {
            this.last = now;
            this.lines.accept(String.format(Locale.ROOT, "reading %s: %,d of %,d records (%d %%)", this.topic, read,
                    this.all, 100 * read / Math.max(1, this.all)));
        }
    }

    /** What stands behind a transaction that nobody ends is not waited for. */
    void gaveUp(long read) {
        this.lines.accept(String.format(Locale.ROOT,
                "%s: %,d records wait behind a transaction that is still open; they are not counted", this.topic,
                this.all - read));
    }

}
