/** What a version changes against the one before. */
@NullMarked
package copydesk.contract.change;

import org.jspecify.annotations.NullMarked;
