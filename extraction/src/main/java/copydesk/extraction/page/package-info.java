/** The reader of HTML pages and of the HTML inside feeds. */
@NullMarked
package copydesk.extraction.page;

import org.jspecify.annotations.NullMarked;
