/** What people decide about articles. */
@NullMarked
package copydesk.contract.command;

import org.jspecify.annotations.NullMarked;
