/**
 * Tells a source whose articles change from what they used to be: each against its own
 * history.
 */
@NullMarked
package copydesk.ingest.drift;

import org.jspecify.annotations.NullMarked;
