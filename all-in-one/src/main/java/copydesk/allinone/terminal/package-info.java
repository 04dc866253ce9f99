/** What people read on the command line, and the words for what stands in their way. */
@NullMarked
package copydesk.allinone.terminal;

import org.jspecify.annotations.NullMarked;
