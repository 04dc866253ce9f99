/** Where an article has been: every hop, version and decision, and who has read what. */
@NullMarked
package copydesk.console.trail;

import org.jspecify.annotations.NullMarked;
