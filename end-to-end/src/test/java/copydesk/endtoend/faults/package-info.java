/** Services are killed under load; what they leave behind is counted. */
@NullMarked
package copydesk.endtoend.faults;

import org.jspecify.annotations.NullMarked;
