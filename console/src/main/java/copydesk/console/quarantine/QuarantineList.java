package copydesk.console.quarantine;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keeps the records set aside last, by the time they were set aside, in whatever order
 * they are read. Thread-safe.
 */
public final class QuarantineList {

    private static final Comparator<SetAside> BY_TIME = Comparator.comparing(SetAside::at);

    private final int capacity;

    private final PriorityQueue<SetAside> records = new PriorityQueue<>(BY_TIME);

    public QuarantineList(QuarantineSettings settings) {
        this.capacity = settings.records();
    }

    /** Adds a record; drops the oldest where there are too many. */
    public synchronized void add(SetAside record) {
        this.records.add(record);
        if (this.records.size() > this.capacity) {
            this.records.remove();
        }
    }

    /** The records, newest first. */
    public synchronized List<SetAside> latest() {
        return this.records.stream()
            .sorted(BY_TIME.reversed().thenComparing(SetAside::from).thenComparing((record) -> "" + record.place()))
            .toList();
    }

}
