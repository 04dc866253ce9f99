/** The consumers of docs/consume.md, run against the whole chain. */
@NullMarked
package copydesk.endtoend.consume;

import org.jspecify.annotations.NullMarked;
