/**
 * The Kafka side: reads the pipeline's topics and sorts their records onto the shelves.
 */
@NullMarked
package copydesk.console.stream;

import org.jspecify.annotations.NullMarked;
