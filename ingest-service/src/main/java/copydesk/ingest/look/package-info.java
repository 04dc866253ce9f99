/** Whether articles that were taken are still there, and what they were. */
@NullMarked
package copydesk.ingest.look;

import org.jspecify.annotations.NullMarked;
