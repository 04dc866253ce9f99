/**
 * Measures the lane of what can wait: how fast an archive goes through, that kills lose
 * and double nothing, and what live articles feel of it.
 */
@NullMarked
package copydesk.benchmarks.backfill;

import org.jspecify.annotations.NullMarked;
