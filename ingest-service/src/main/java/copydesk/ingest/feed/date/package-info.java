/** Dates as feeds write them. */
@NullMarked
package copydesk.ingest.feed.date;

import org.jspecify.annotations.NullMarked;
