package copydesk.allinone.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the ledger says of a whole cluster.
 *
 * @param offered items offered
 * @param entries items found inside containers among them
 * @param ends how many ended how, by the word for it
 * @param unaccounted items without an end
 * @param endedTwice items that ended twice at the same stage, as {@code item at stage}
 * @param unreadable records of the ledger that break the contract, for example by a
 * reason that is not in the list
 * @param closes whether all is accounted for
 */
public record LedgerReport(int offered, int entries, Map<String, Integer> ends, List<OpenItem> unaccounted,
        List<String> endedTwice, int unreadable, boolean closes) {

    public LedgerReport {
        ends = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(ends));
        unaccounted = List.copyOf(unaccounted);
        endedTwice = List.copyOf(endedTwice);
    }

    /** The report in words, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("offered      " + this.offered
                + ((this.entries > 0) ? " and " + this.entries + " entries in them" : ""));
        this.ends.forEach((state, count) -> lines.add("%-12s %d".formatted(state, count)));
        lines.add("unaccounted  " + this.unaccounted.size());
        this.unaccounted.forEach((item) -> lines.add(item.line()));
        if (!this.endedTwice.isEmpty()) {
            lines.add("ended twice  " + this.endedTwice.size());
            this.endedTwice.forEach((item) -> lines.add("  " + item));
        }
        if (this.unreadable > 0) {
            lines.add("unreadable   " + this.unreadable);
        }
        if (this.closes) {
            lines.add("Nothing is unaccounted for.");
        }
        return lines;
    }

}
