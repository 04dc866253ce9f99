/** What the enrichment steps found in an article, by block and offset. */
@NullMarked
package copydesk.contract.annotation;

import org.jspecify.annotations.NullMarked;
