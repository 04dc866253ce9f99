package copydesk.console.trail;

import java.time.Instant;

import copydesk.contract.RecordPlace;
import org.jspecify.annotations.Nullable;

/**
 * A published version.
 *
 * @param version our number of it
 * @param change what it changed, a code of {@link copydesk.contract.change.ChangeKind}
 * @param at when it was written
 * @param place where it stands
 * @param item id of the item or relation it came of; null if it names none
 */
public record TrailVersion(int version, String change, Instant at, RecordPlace place, @Nullable String item) {

}
