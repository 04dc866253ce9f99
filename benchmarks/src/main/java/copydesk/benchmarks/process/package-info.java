/** Processes of a measurement: started, asked and ended by the one that measures. */
@NullMarked
package copydesk.benchmarks.process;

import org.jspecify.annotations.NullMarked;
