/** What a new version changes against the one before. */
@NullMarked
package copydesk.publish.change;

import org.jspecify.annotations.NullMarked;
