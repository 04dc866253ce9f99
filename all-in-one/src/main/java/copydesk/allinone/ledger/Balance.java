package copydesk.allinone.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.ledger.EndState;

/**
 * Where everything offered went.
 *
 * @param offered items offered
 * @param entries items found inside containers among them
 * @param ends how many ended how
 * @param unaccounted items without an end state
 */
public record Balance(int offered, int entries, Map<EndState, Integer> ends, List<Offered> unaccounted) {

    public Balance {
        ends = Collections.unmodifiableMap(new EnumMap<>(withAll(ends)));
        unaccounted = List.copyOf(unaccounted);
    }

    private static Map<EndState, Integer> withAll(Map<EndState, Integer> ends) {
        Map<EndState, Integer> all = new EnumMap<>(EndState.class);
        for (EndState state : EndState.values()) {
            all.put(state, ends.getOrDefault(state, 0));
        }
        return all;
    }

    /** How many ended like this. */
    public int count(EndState state) {
        return this.ends.getOrDefault(state, 0);
    }

    /** Whether every item offered, and every entry of a container, has its end state. */
    public boolean closes() {
        int ended = this.ends.values().stream().mapToInt(Integer::intValue).sum();
        return this.unaccounted.isEmpty() && ended == this.offered + this.entries;
    }

    /** The balance in words, a line each. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("offered      " + this.offered
                + ((this.entries > 0) ? " and " + this.entries + " entries in them" : ""));
        this.ends.forEach((state, count) -> {
            if (count > 0) {
                lines.add("%-12s %d".formatted(state.code(), count));
            }
        });
        lines.add("unaccounted  " + this.unaccounted.size());
        this.unaccounted.forEach((item) -> lines.add("  " + item.place() + "  item " + item.item()));
        return lines;
    }

}
