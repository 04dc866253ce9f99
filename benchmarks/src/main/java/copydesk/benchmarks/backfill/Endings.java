package copydesk.benchmarks.backfill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How items of an import and live items ended. Thread-safe. */
final class Endings {

    private final Set<String> imported = new HashSet<>();

    private final Map<String, Long> offered = new HashMap<>();

    private final List<Double> seconds = new ArrayList<>();

    private int twice;

    private int ended;

    /** A live item is offered. */
    synchronized void offered(String item, long atMillis) {
        this.offered.put(item, atMillis);
    }

    /** Something ended. */
    synchronized void ended(String item, boolean ofImport, long atMillis) {
        this.ended++;
        Long offeredAt = this.offered.remove(item);
        if (offeredAt != null) {
            this.seconds.add((atMillis - offeredAt) / 1000.0);
        }
        else if (ofImport && !this.imported.add(item)) {
            this.twice++;
        }
    }

    /** What is offered now and has not ended counts for nothing. */
    synchronized void passOver() {
        this.offered.clear();
    }

    /** For how long the live items that have not ended have been under way, sorted. */
    synchronized List<Double> openSeconds(long nowMillis) {
        return this.offered.values().stream().map((at) -> (nowMillis - at) / 1000.0).sorted().toList();
    }

    /** How often anything has ended. */
    synchronized int ended() {
        return this.ended;
    }

    /** How many items of the import have ended. */
    synchronized int imported() {
        return this.imported.size();
    }

    /** How many of them ended twice. */
    synchronized int twice() {
        return this.twice;
    }

    /** The seconds that live items took since this was asked last, sorted. */
    synchronized List<Double> takeSeconds() {
        List<Double> taken = this.seconds.stream().sorted().toList();
        this.seconds.clear();
        return taken;
    }

    /** How many live items have ended since their seconds were asked. */
    synchronized int count() {
        return this.seconds.size();
    }

    /**
     * The seconds of those behind the first so many, sorted; they are still to be taken.
     */
    synchronized List<Double> secondsBehind(int first) {
        return this.seconds.stream().skip(first).sorted().toList();
    }

    static double quantile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.max(0, Math.ceil(sorted.size() * share) - 1));
    }

}
