/** Where an article was written, and which agency says so. */
@NullMarked
package copydesk.enrich.dateline;

import org.jspecify.annotations.NullMarked;
