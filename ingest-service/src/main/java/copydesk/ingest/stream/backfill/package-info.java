/** The feeder of the lane of what can wait, and what it asks of Kafka. */
@NullMarked
package copydesk.ingest.stream.backfill;

import org.jspecify.annotations.NullMarked;
