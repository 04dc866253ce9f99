/**
 * The page that newsroom and operations look at: what runs, what was published, what was
 * set aside.
 */
@NullMarked
package copydesk.console;

import org.jspecify.annotations.NullMarked;
