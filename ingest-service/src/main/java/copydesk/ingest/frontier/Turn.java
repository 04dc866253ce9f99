package copydesk.ingest.frontier;

import java.util.List;

import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.SourceState;
import org.jspecify.annotations.Nullable;

/**
 * What became of a source by an order, by time or by a result.
 *
 * @param state its state from now on; null if there is none (any more)
 * @param requests what is to be fetched
 * @param found links that were new, whether they are fetched or not
 */
public record Turn(@Nullable SourceState state, List<FetchRequest> requests, int found) {

    static Turn of(@Nullable SourceState state) {
        return new Turn(state, List.of(), 0);
    }

}
