/** Whether the same originals give the same bytes once more, into empty state. */
@NullMarked
package copydesk.benchmarks.rerun;

import org.jspecify.annotations.NullMarked;
