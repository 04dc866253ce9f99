/** How fast a command works off what is many. */
@NullMarked
package copydesk.allinone.pace;

import org.jspecify.annotations.NullMarked;
