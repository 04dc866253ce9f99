/** The documents that leave: the ninjs item and the annotations beside it. */
@NullMarked
package copydesk.publish.ninjs;

import org.jspecify.annotations.NullMarked;
