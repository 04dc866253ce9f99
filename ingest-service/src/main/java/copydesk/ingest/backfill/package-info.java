/** How originals that can wait go through beside what is fetched now. */
@NullMarked
package copydesk.ingest.backfill;

import org.jspecify.annotations.NullMarked;
