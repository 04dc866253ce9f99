/** Where the copydesk command begins. */
@NullMarked
package copydesk.allinone;

import org.jspecify.annotations.NullMarked;
