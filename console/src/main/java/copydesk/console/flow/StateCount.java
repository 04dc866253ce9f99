package copydesk.console.flow;

import copydesk.contract.ledger.EndState;

/**
 * How many items ended in a state.
 *
 * @param state the end state
 * @param items how many items have it as their last outcome
 */
public record StateCount(EndState state, long items) {

}
