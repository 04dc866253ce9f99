package copydesk.edge;

import java.util.List;

import copydesk.contract.Envelope;

/**
 * What a hop does with a record: record in, records out. It changes state, if it has any,
 * as its last act.
 */
@FunctionalInterface
public interface Handler {

    /**
     * Handles a record.
     * @throws copydesk.contract.InvalidRecord if the record breaks the contract
     */
    List<Emission> handle(Incoming incoming, Envelope envelope);

}
