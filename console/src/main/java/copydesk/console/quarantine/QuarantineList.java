package copydesk.console.quarantine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import copydesk.contract.RecordPlace;
import copydesk.contract.quarantine.Decision;

/**
 * Keeps the records set aside last, by the time they were set aside, and what was decided
 * about them, in whatever order both are read. Thread-safe.
 */
public final class QuarantineList {

    private static final Comparator<SetAside> BY_TIME = Comparator.comparing(SetAside::at);

    // of records that are no longer shown too, since decisions may be read first
    private static final int DECISIONS_KEPT = 10_000;

    private final int capacity;

    private final Map<RecordPlace, Decision> decisions = new LinkedHashMap<>();

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

    /** Notes what was decided; forgets the oldest decision where there are too many. */
    public synchronized void decided(Decision decision) {
        this.decisions.put(decision.place(), decision);
        if (this.decisions.size() > DECISIONS_KEPT) {
            this.decisions.remove(this.decisions.keySet().iterator().next());
        }
    }

    /** The records, newest first. */
    public synchronized List<SetAside> latest() {
        return this.records.stream()
            .sorted(BY_TIME.reversed().thenComparing(SetAside::from).thenComparing((record) -> "" + record.place()))
            .map(this::standing)
            .toList();
    }

    private SetAside standing(SetAside record) {
        Decision decision = this.decisions.get(record.rests());
        return (decision != null) ? record.after(decision) : record;
    }

}
