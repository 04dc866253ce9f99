/**
 * What happened to every item offered, read from the topics, and the check that nothing
 * was lost, doubled or moved.
 */
@NullMarked
package copydesk.endtoend.ledger;

import org.jspecify.annotations.NullMarked;
