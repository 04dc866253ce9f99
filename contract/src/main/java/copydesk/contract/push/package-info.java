/** What instances that take pushed articles tell each other. */
@NullMarked
package copydesk.contract.push;

import org.jspecify.annotations.NullMarked;
