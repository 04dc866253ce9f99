/**
 * Measures how long news takes from its appearing in a feed to its article's event.
 */
@NullMarked
package copydesk.benchmarks.discovery;

import org.jspecify.annotations.NullMarked;
