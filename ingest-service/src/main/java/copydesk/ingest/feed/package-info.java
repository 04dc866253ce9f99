/** The reader of RSS, RDF and Atom feeds. */
@NullMarked
package copydesk.ingest.feed;

import org.jspecify.annotations.NullMarked;
