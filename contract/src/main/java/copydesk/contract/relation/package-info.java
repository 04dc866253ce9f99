/** How articles relate to each other: hyperlinks healed, near duplicates found. */
@NullMarked
package copydesk.contract.relation;

import org.jspecify.annotations.NullMarked;
