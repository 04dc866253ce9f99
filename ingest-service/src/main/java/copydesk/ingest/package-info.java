/**
 * ingest-service: fetches documents, extracts articles from them, gives each its identity
 * and revision.
 */
@NullMarked
package copydesk.ingest;

import org.jspecify.annotations.NullMarked;
