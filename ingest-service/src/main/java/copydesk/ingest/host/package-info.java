/**
 * Politeness: hosts have a lane each, in which requests wait for each other, for pauses
 * and for what robots.txt allows.
 */
@NullMarked
package copydesk.ingest.host;

import org.jspecify.annotations.NullMarked;
