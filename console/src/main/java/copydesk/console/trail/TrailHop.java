package copydesk.console.trail;

import java.time.Instant;

import copydesk.contract.RecordPlace;
import org.jspecify.annotations.Nullable;

/**
 * A record that an article left behind; never anything of its text.
 *
 * @param stage last word of the kind of topic: {@code fetched}, {@code ingested},
 * {@code enriched}, {@code relation}, {@code command}, {@code clean}, {@code latest},
 * {@code annotations}, {@code outcome}, {@code quarantine} or {@code decision}
 * @param place where it stands
 * @param at when it was written there
 * @param item id of the item; null if it names none
 * @param version the version it speaks of; null if it speaks of none
 * @param code change kind, end state, reason or decision; null where there is none
 * @param says a sentence for people; null where there is nothing to say
 */
public record TrailHop(String stage, RecordPlace place, Instant at, @Nullable String item, @Nullable Integer version,
        @Nullable String code, @Nullable String says) {

    /** The same place, and not a word of what stands there. */
    public TrailHop withoutWords() {
        return new TrailHop(this.stage, this.place, this.at, this.item, this.version, this.code, null);
    }

}
