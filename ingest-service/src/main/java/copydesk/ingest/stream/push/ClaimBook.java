package copydesk.ingest.stream.push;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import copydesk.contract.push.PushClaim;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the topic of claims, and who waits for what is not read yet. The first
 * claim of a key counts for a day by the clock of the brokers, so every instance that
 * reads as far comes to the same. Thread-safe.
 */
final class ClaimBook {

    static final int MOST = 100_000;

    private static final long KEPT = Duration.ofDays(1).toMillis();

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private final Map<Integer, Long> read = new HashMap<>();

    private final Map<Integer, NavigableMap<Long, Waiter>> waiters = new HashMap<>();

    /** What a key stands for, once the record at this place is read. */
    CompletableFuture<PushClaim> standing(String key, int partition, long offset) {
        Waiter waiter = new Waiter(key, new CompletableFuture<>());
        boolean known;
        synchronized (this) {
            known = this.read.getOrDefault(partition, -1L) >= offset;
            if (!known) {
                this.waiters.computeIfAbsent(partition, (number) -> new TreeMap<>()).put(offset, waiter);
            }
        }
        if (known) {
            complete(waiter);
        }
        return waiter.standing;
    }

    /**
     * Notes a record that was read.
     * @param claim what it says; null if nobody can read it
     * @param at when the brokers got it
     */
    void note(int partition, long offset, String key, @Nullable PushClaim claim, long at) {
        Map<Long, Waiter> over = new TreeMap<>();
        synchronized (this) {
            if (claim != null) {
                note(key, claim, at);
            }
            this.read.put(partition, offset);
            NavigableMap<Long, Waiter> waiting = this.waiters.get(partition);
            if (waiting != null) {
                NavigableMap<Long, Waiter> reached = waiting.headMap(offset, true);
                over.putAll(reached);
                reached.clear();
            }
        }
        // what follows may take its time and ask for the next
        over.values().forEach(this::complete);
    }

    private void note(String key, PushClaim claim, long at) {
        Entry first = this.entries.get(key);
        if (first == null || first.at + KEPT <= at) {
            this.entries.remove(key);
            this.entries.put(key, new Entry(claim, at));
        }
        else if (claim.taken() && first.claim.digest().equals(claim.digest())) {
            this.entries.put(key, new Entry(claim, first.at));
        }
        if (this.entries.size() > MOST) {
            this.entries.remove(this.entries.keySet().iterator().next());
        }
    }

    private void complete(Waiter waiter) {
        Entry entry;
        synchronized (this) {
            entry = this.entries.get(waiter.key);
        }
        if (entry != null) {
            waiter.standing.complete(entry.claim);
        }
        else {
            waiter.standing.completeExceptionally(new IllegalStateException("the claim is forgotten already"));
        }
    }

    /** Forgets what was read, since it is read anew from the beginning. */
    synchronized void readAgain() {
        this.entries.clear();
        this.read.clear();
    }

    private record Entry(PushClaim claim, long at) {

    }

    private record Waiter(String key, CompletableFuture<PushClaim> standing) {

    }

}
