/** The order of the enrichment steps, and what happens when one of them fails. */
@NullMarked
package copydesk.enrich.pipeline;

import org.jspecify.annotations.NullMarked;
