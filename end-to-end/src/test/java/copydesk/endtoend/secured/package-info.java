/** The services and the command with a Kafka that asks who they are. */
@NullMarked
package copydesk.endtoend.secured;

import org.jspecify.annotations.NullMarked;
