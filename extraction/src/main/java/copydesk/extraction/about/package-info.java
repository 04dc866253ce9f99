/** What a page says about itself: title, authors, dates, addresses, pictures. */
@NullMarked
package copydesk.extraction.about;

import org.jspecify.annotations.NullMarked;
