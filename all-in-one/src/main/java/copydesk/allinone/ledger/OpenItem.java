package copydesk.allinone.ledger;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An item without an end.
 *
 * @param item its id
 * @param name the file or URL it came from, as a person would name it
 * @param lastSeen the hop or topic where it was seen last; null if nowhere
 * @param at when; null if nowhere
 * @param ageSeconds how long ago; null if nowhere
 */
public record OpenItem(String item, String name, @Nullable String lastSeen, @Nullable Instant at,
        @Nullable Long ageSeconds) {

    /** The item as seen from a moment. */
    public static OpenItem of(Offered offered, LastSeen lastSeen, Instant now) {
        return lastSeen.of(offered.item())
            .map((sight) -> new OpenItem(offered.item(), offered.place(), sight.stage(), sight.at(),
                    Math.max(0, Duration.between(sight.at(), now).toSeconds())))
            .orElseGet(() -> new OpenItem(offered.item(), offered.place(), null, null, null));
    }

    /** The item in words. */
    String line() {
        String seen = (this.lastSeen != null && this.ageSeconds != null)
                ? "last seen at " + this.lastSeen + ", " + this.at + ", " + age(this.ageSeconds) + " ago"
                : "seen nowhere";
        return "  " + this.name + "  item " + this.item + "  " + seen;
    }

    private static String age(long seconds) {
        if (seconds < 120) {
            return seconds + " s";
        }
        if (seconds < 2 * 3_600) {
            return seconds / 60 + " min";
        }
        return (seconds < 2 * 86_400) ? seconds / 3_600 + " h" : seconds / 86_400 + " days";
    }

}
