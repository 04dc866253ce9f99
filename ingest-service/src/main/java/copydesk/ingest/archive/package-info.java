/** The reader of web archives (WARC). */
@NullMarked
package copydesk.ingest.archive;

import org.jspecify.annotations.NullMarked;
