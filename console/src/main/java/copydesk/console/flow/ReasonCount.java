package copydesk.console.flow;

import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Reason;

/**
 * How many items were refused or quarantined for a reason.
 *
 * @param state refused or quarantined
 * @param reason why
 * @param sentence the reason for people
 * @param items how many
 */
public record ReasonCount(EndState state, Reason reason, String sentence, long items) {

    static ReasonCount of(EndState state, Reason reason, long items) {
        return new ReasonCount(state, reason, reason.sentence(), items);
    }

}
