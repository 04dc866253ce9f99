/** How long it takes from a push, or a delivery of a hub, to the event. */
@NullMarked
package copydesk.benchmarks.push;

import org.jspecify.annotations.NullMarked;
