/** Hubs that tell of news at sources, and what was agreed with them. */
@NullMarked
package copydesk.contract.hub;

import org.jspecify.annotations.NullMarked;
