/** How rightly and how fast names get their identity in a knowledge base. */
@NullMarked
package copydesk.benchmarks.enrichment.linking;

import org.jspecify.annotations.NullMarked;
