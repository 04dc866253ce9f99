/** Where on the network we may go: canonical addresses, and which of them are public. */
@NullMarked
package copydesk.ingest.address;

import org.jspecify.annotations.NullMarked;
