/** The reader of text exports and plain text. */
@NullMarked
package copydesk.ingest.wire;

import org.jspecify.annotations.NullMarked;
