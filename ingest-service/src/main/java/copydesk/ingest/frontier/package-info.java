/** What is to be fetched when, of which source, and what is known of each of them. */
@NullMarked
package copydesk.ingest.frontier;

import org.jspecify.annotations.NullMarked;
