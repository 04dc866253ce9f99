/** Topics that every instance reads whole, to know what the others know. */
@NullMarked
package copydesk.ingest.stream.follow;

import org.jspecify.annotations.NullMarked;
