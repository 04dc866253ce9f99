package copydesk.console.flow;

import java.util.List;

/**
 * The pipeline at one moment.
 *
 * @param reading whether the console sees it
 * @param hops records per hop, in the order an article passes them
 * @param items items that have an end state
 * @param states items per end state, all of them, also those with none
 * @param reasons why items were refused or quarantined, most frequent first
 * @param unreadable records on the topics that break the contract and were passed over
 */
public record Flow(Reading reading, List<HopCount> hops, long items, List<StateCount> states, List<ReasonCount> reasons,
        long unreadable) {

    public Flow {
        hops = List.copyOf(hops);
        states = List.copyOf(states);
        reasons = List.copyOf(reasons);
    }

}
