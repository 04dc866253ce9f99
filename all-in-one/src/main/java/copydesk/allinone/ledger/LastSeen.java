package copydesk.allinone.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers of items where they were seen last, in whatever order they are seen. */
public final class LastSeen {

    private final Map<String, Sight> sights = new HashMap<>();

    /** Notes that an item was there. */
    public void seen(String item, String stage, Instant at) {
        this.sights.merge(item, new Sight(stage, at), (before, now) -> now.at().isBefore(before.at()) ? before : now);
    }

    /** Where it was seen last. */
    public Optional<Sight> of(String item) {
        return Optional.ofNullable(this.sights.get(item));
    }

    /**
     * A moment of an item.
     *
     * @param stage which hop or topic
     * @param at when
     */
    public record Sight(String stage, Instant at) {

    }

}
