/** How well a text agrees with the true one, by the measures of the public sets. */
@NullMarked
package copydesk.benchmarks.extraction.score;

import org.jspecify.annotations.NullMarked;
