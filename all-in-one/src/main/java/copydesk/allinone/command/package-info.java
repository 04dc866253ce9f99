/** The copydesk command: what can be typed, and what it answers. */
@NullMarked
package copydesk.allinone.command;

import org.jspecify.annotations.NullMarked;
