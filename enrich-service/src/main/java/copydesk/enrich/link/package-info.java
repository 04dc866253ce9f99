/** What becomes of each hyperlink of an article. */
@NullMarked
package copydesk.enrich.link;

import org.jspecify.annotations.NullMarked;
