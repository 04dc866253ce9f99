/** Looks after records that were set aside: list, show, retry, discard. */
@NullMarked
package copydesk.allinone.quarantine;

import org.jspecify.annotations.NullMarked;
