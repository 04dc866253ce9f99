/** Dates and amounts that an article states. */
@NullMarked
package copydesk.contract.value;

import org.jspecify.annotations.NullMarked;
