/** Which language an article is written in. */
@NullMarked
package copydesk.enrich.language;

import org.jspecify.annotations.NullMarked;
