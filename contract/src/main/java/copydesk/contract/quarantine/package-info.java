/** What people decide about records that were set aside. */
@NullMarked
package copydesk.contract.quarantine;

import org.jspecify.annotations.NullMarked;
