/** Which blocks of a page are the article's body, and what they are there. */
@NullMarked
package copydesk.extraction.body;

import org.jspecify.annotations.NullMarked;
