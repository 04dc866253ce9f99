/** Texts cut to what a page can bear. */
@NullMarked
package copydesk.console.excerpt;

import org.jspecify.annotations.NullMarked;
