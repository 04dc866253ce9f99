/** How well what is found about an article agrees with what is known about it. */
@NullMarked
package copydesk.benchmarks.extraction.field;

import org.jspecify.annotations.NullMarked;
