/** What an article is about. */
@NullMarked
package copydesk.enrich.topic;

import org.jspecify.annotations.NullMarked;
