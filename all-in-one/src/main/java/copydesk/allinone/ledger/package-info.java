/** What was offered and how it ended: the balance of a run, in words. Plain Java. */
@NullMarked
package copydesk.allinone.ledger;

import org.jspecify.annotations.NullMarked;
