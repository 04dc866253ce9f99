/** The ledger: one end state for every item offered, with a reason from a closed list. */
@NullMarked
package copydesk.contract.ledger;

import org.jspecify.annotations.NullMarked;
