/** What no service may do beside the others: go out to the network by itself. */
@NullMarked
package copydesk.endtoend.egress;

import org.jspecify.annotations.NullMarked;
