/** What is due to be fetched: for now the files of a watched folder. */
@NullMarked
package copydesk.ingest.frontier;

import org.jspecify.annotations.NullMarked;
