/** The whole chain on a real broker: documents in, what stands on the topics out. */
@NullMarked
package copydesk.endtoend.chain;

import org.jspecify.annotations.NullMarked;
