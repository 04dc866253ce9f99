/** How rightly the hyperlinks of articles are classified, and whether all are there. */
@NullMarked
package copydesk.benchmarks.enrichment.link;

import org.jspecify.annotations.NullMarked;
