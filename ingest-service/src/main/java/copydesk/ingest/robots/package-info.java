/** What hosts let us fetch: robots.txt by RFC 9309, its rules and how it is fetched. */
@NullMarked
package copydesk.ingest.robots;

import org.jspecify.annotations.NullMarked;
