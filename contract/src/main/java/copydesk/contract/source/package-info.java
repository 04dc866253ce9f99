/**
 * Sources that are polled: their definition and state, and the requests, results and
 * pauses of fetching for them.
 */
@NullMarked
package copydesk.contract.source;

import org.jspecify.annotations.NullMarked;
