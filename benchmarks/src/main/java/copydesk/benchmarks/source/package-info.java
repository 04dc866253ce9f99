/**
 * Measures the polling of many sources: how long they take to start, how late polls are.
 */
@NullMarked
package copydesk.benchmarks.source;

import org.jspecify.annotations.NullMarked;
