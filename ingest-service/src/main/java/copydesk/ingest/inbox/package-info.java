/** A folder that is watched for files, and what becomes of those that were taken. */
@NullMarked
package copydesk.ingest.inbox;

import org.jspecify.annotations.NullMarked;
