/** Quality and speed of extraction on annotated pages, beside other extractors. */
@NullMarked
package copydesk.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
