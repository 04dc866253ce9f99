/** The measurement of the chain: its processes, its rounds, its command. */
@NullMarked
package copydesk.benchmarks.chain;

import org.jspecify.annotations.NullMarked;
