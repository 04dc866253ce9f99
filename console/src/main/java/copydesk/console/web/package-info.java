/** The HTTP side: JSON for the page, and the headers that keep it safe. */
@NullMarked
package copydesk.console.web;

import org.jspecify.annotations.NullMarked;
