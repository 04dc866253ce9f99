package copydesk.ingest.host;

import copydesk.contract.source.FetchRequest;

/**
 * A request, and where it stands.
 *
 * @param request what is to be fetched
 * @param host the host that is asked
 * @param partition partition of the topic of requests
 * @param offset its offset there
 */
public record Job(FetchRequest request, String host, int partition, long offset) {

}
