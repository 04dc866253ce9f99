/**
 * What holds for every article, tried on random ones from enrichment to what is
 * published.
 */
@NullMarked
package copydesk.endtoend.anytext;

import org.jspecify.annotations.NullMarked;
