/** The reader of HTML pages and of the HTML inside feeds. */
@NullMarked
package copydesk.ingest.page;

import org.jspecify.annotations.NullMarked;
