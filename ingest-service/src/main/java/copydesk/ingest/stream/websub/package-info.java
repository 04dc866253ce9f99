/** Subscriptions at hubs on Kafka: what all instances know, and what hubs say. */
@NullMarked
package copydesk.ingest.stream.websub;

import org.jspecify.annotations.NullMarked;
