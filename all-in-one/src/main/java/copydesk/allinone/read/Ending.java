package copydesk.allinone.read;

import java.time.Duration;

import copydesk.allinone.ledger.Published;
import copydesk.contract.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The end of an item as a consumer sees it.
 *
 * @param outcome what the ledger topic says
 * @param published the version on the clean topic; null if the item ended otherwise
 * @param taken from fetch to the moment it was seen
 */
public record Ending(Outcome outcome, @Nullable Published published, Duration taken) {

}
