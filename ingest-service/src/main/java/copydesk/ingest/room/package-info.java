/** Memory for what is read at a time, so that many large documents do not end us. */
@NullMarked
package copydesk.ingest.room;

import org.jspecify.annotations.NullMarked;
