/**
 * What editors decided about an article, kept and applied to whatever enrichment finds.
 */
@NullMarked
package copydesk.publish.edit;

import org.jspecify.annotations.NullMarked;
