/**
 * publish-service: decides what leaves, as which version, and emits it clean and checked.
 */
@NullMarked
package copydesk.publish;

import org.jspecify.annotations.NullMarked;
