/**
 * How much of the machine's memory enrich-service holds, run as its image runs it.
 */
@NullMarked
package copydesk.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
