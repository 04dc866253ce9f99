/**
 * The doors of a service to Kafka: envelope headers, outcomes and quarantine as data,
 * meters, lag in seconds.
 */
@NullMarked
package copydesk.edge;

import org.jspecify.annotations.NullMarked;
