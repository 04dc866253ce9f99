package copydesk.console.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last outcome of the items that ended most recently. Not thread-safe. */
final class LastEndings {

    private final int capacity;

    private final Map<String, Ended> byItem = new LinkedHashMap<>();

    LastEndings(int capacity) {
        this.capacity = capacity;
    }

    /** Remembers how the item ended now; gives how it ended before. */
    Optional<Ended> replace(String item, Ended now) {
        // taken out first, so that the item moves to the young end
        Optional<Ended> before = Optional.ofNullable(this.byItem.remove(item));
        this.byItem.put(item, now);
        if (this.byItem.size() > this.capacity) {
            forgetOldest();
        }
        return before;
    }

    private void forgetOldest() {
        var oldest = this.byItem.keySet().iterator();
        oldest.next();
        oldest.remove();
    }

}
