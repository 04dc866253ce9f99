/** Words, phrases and names that tell one article from others. */
@NullMarked
package copydesk.enrich.keyword;

import org.jspecify.annotations.NullMarked;
