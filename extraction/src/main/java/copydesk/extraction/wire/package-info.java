/** The reader of text exports and plain text. */
@NullMarked
package copydesk.extraction.wire;

import org.jspecify.annotations.NullMarked;
