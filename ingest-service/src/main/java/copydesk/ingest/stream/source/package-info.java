/**
 * Sources that are polled, on Kafka: the topology that decides what is fetched when, and
 * the workers that fetch it.
 */
@NullMarked
package copydesk.ingest.stream.source;

import org.jspecify.annotations.NullMarked;
