/**
 * Reads topics when somebody asks, at the partition of what is asked for, in no group.
 */
@NullMarked
package copydesk.console.stream.lookup;

import org.jspecify.annotations.NullMarked;
