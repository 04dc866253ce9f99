/** The ways in: local files and web pages, read within limits. */
@NullMarked
package copydesk.ingest.fetch;

import org.jspecify.annotations.NullMarked;
