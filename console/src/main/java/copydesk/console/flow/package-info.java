/** How many items passed each hop and how they ended. */
@NullMarked
package copydesk.console.flow;

import org.jspecify.annotations.NullMarked;
