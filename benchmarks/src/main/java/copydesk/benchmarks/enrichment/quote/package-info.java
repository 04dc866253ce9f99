/** How rightly quotes are found in annotated articles. */
@NullMarked
package copydesk.benchmarks.enrichment.quote;

import org.jspecify.annotations.NullMarked;
