/** What was measured, and what follows from it. */
@NullMarked
package copydesk.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
