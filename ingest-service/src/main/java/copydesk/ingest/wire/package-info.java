/** The readers of wire items: ninjs, NITF, and the plain JSON of other systems. */
@NullMarked
package copydesk.ingest.wire;

import org.jspecify.annotations.NullMarked;
