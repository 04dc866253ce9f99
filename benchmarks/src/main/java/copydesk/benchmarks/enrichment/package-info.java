/** Quality and speed of enrichment on annotated texts. */
@NullMarked
package copydesk.benchmarks.enrichment;

import org.jspecify.annotations.NullMarked;
