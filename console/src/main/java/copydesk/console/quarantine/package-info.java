/** The records set aside last, and why. */
@NullMarked
package copydesk.console.quarantine;

import org.jspecify.annotations.NullMarked;
