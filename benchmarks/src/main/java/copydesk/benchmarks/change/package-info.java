/** How rightly it is told what a new version changes. */
@NullMarked
package copydesk.benchmarks.change;

import org.jspecify.annotations.NullMarked;
