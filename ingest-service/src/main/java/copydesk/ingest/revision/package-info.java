/** What is new: decides whether a source says something it has not said before. */
@NullMarked
package copydesk.ingest.revision;

import org.jspecify.annotations.NullMarked;
