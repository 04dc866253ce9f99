package copydesk.console.flow;

import java.util.Optional;

import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;

/** How an item ended, and why if there is a why. */
record Ended(EndState state, Optional<Reason> reason) {

    static Ended of(Outcome outcome) {
        return new Ended(outcome.state(), Optional.ofNullable(outcome.reason()));
    }

}
