/** Measures annotated pages for the training of the scorer of blocks. */
@NullMarked
package copydesk.benchmarks.training;

import org.jspecify.annotations.NullMarked;
