/**
 * The whole chain on Kafka's own container image; needs a container engine, so tagged
 * {@code docker}.
 */
@NullMarked
package copydesk.endtoend.containers;

import org.jspecify.annotations.NullMarked;
