/** What an article's sentences tell of its headline. Knows nothing of who is named. */
@NullMarked
package copydesk.enrich.headline;

import org.jspecify.annotations.NullMarked;
