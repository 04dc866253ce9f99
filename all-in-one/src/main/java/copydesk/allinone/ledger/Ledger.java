package copydesk.allinone.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import copydesk.contract.Identity;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;

/**
 * Keeps account of items: what was offered, how it ended, what is still open. The last
 * outcome of an item counts. Items and outcomes may come in any order and from any
 * thread.
 */
public final class Ledger {

    private final Map<String, Offered> offered = new LinkedHashMap<>();

    private final Map<String, Outcome> ends = new HashMap<>();

    private final Map<String, Offered> open = new LinkedHashMap<>();

    private int entries;

    private long progress;

    /** Notes that an item was offered. */
    public synchronized void offered(Offered item) {
        if (this.offered.putIfAbsent(item.item(), item) == null) {
            expect(item);
            Outcome early = this.ends.get(item.item());
            if (early != null) {
                expectEntries(item, early);
            }
            moved();
        }
    }

    /** Notes how an item ended. */
    public synchronized void ended(Outcome outcome) {
        Outcome before = this.ends.put(outcome.item(), outcome);
        this.open.remove(outcome.item());
        Offered item = this.offered.get(outcome.item());
        if (item != null && before == null) {
            expectEntries(item, outcome);
        }
        moved();
    }

    private void expect(Offered item) {
        if (!this.ends.containsKey(item.item())) {
            this.open.put(item.item(), item);
        }
    }

    private void expectEntries(Offered container, Outcome outcome) {
        for (int i = 0; i < entriesOf(outcome); i++) {
            this.entries++;
            expect(entry(container, i));
        }
    }

    private static int entriesOf(Outcome outcome) {
        return (outcome.expanded() != null) ? outcome.expanded() : 0;
    }

    private static Offered entry(Offered container, int index) {
        return new Offered(Identity.entryId(container.item(), index), container.place() + " entry " + (index + 1));
    }

    private void moved() {
        this.progress++;
        notifyAll();
    }

    /**
     * Waits until everything offered has its end state.
     * @param stall how long nothing may happen
     * @return false if nothing happened for that long and something is open
     */
    public synchronized boolean awaitSettled(Duration stall) throws InterruptedException {
        long deadline = System.nanoTime() + stall.toNanos();
        long seen = this.progress;
        while (!this.open.isEmpty()) {
            if (seen != this.progress) {
                seen = this.progress;
                deadline = System.nanoTime() + stall.toNanos();
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(Math.max(1, left / 1_000_000));
        }
        return true;
    }

    /** What was offered under this item id; empty if it was not offered here. */
    public synchronized Optional<Offered> find(String item) {
        return Optional.ofNullable(this.offered.get(item));
    }

    /**
     * Whether everything offered has its end state; costs nothing, unlike the balance.
     */
    public synchronized boolean isSettled() {
        return this.open.isEmpty();
    }

    /** The balance as it stands. */
    public synchronized Balance balance() {
        Map<EndState, Integer> counts = new EnumMap<>(EndState.class);
        forEachEnd((item, outcome) -> counts.merge(outcome.state(), 1, Integer::sum));
        return new Balance(this.offered.size(), this.entries, counts, new ArrayList<>(this.open.values()));
    }

    /**
     * Visits everything that has ended in the order in which it was offered; entries of a
     * container follow it.
     */
    public synchronized void forEachEnd(BiConsumer<Offered, Outcome> visitor) {
        for (Offered item : List.copyOf(this.offered.values())) {
            Outcome outcome = this.ends.get(item.item());
            if (outcome != null) {
                visitor.accept(item, outcome);
                visitEntries(item, outcome, visitor);
            }
        }
    }

    private void visitEntries(Offered container, Outcome outcome, BiConsumer<Offered, Outcome> visitor) {
        for (int i = 0; i < entriesOf(outcome); i++) {
            Outcome end = this.ends.get(entry(container, i).item());
            if (end != null) {
                visitor.accept(container, end);
            }
        }
    }

}
