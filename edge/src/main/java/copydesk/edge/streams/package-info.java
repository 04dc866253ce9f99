/**
 * The same doors for hops that hold state and therefore run as Kafka Streams topologies.
 */
@NullMarked
package copydesk.edge.streams;

import org.jspecify.annotations.NullMarked;
